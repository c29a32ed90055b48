// "./src/dotted.ts#handler"
export { handler };
function handler(): null {
//       ^^^^^^^ shape 2
  return null;
}
