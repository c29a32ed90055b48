declare module "virtual:declarations/*" {
  const files: Readonly<Record<string, string>>;
  export default files;
}

declare module "virtual:examples" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a module of this kind has no relative imports
  const examples: readonly import("./playground/examples.js").Example[];
  export default examples;
}

declare module "virtual:runner" {
  /** A script for a worker. */
  const source: string;
  export default source;
}
