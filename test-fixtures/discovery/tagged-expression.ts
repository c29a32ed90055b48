// An anonymous default export.
/** @fcHandler */
export default (event: string) => (event === "" ? new Error("empty") : null);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3 name=null by=@fcHandler
