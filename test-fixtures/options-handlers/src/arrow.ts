// "src/arrow.ts#default": an expression stands as a whole.
export default (event: string) => (event === "" ? new Error("empty") : null);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3 name=null by=option
