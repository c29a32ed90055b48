// "src/expression.ts#default": the default export, by the name of the function that it hands on.
const handle = (event: string): Error | null => (event === "" ? new Error("empty") : null);
//    ^^^^^^ shape 3 by=option
export default handle;
