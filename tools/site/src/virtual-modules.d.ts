declare module "virtual:declarations/*" {
  const files: Readonly<Record<string, string>>;
  export default files;
}
