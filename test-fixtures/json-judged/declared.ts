// A handler for another file to register.
export function declared(event: { at: Date }): [bigint, null] {
//                       ^^^^^^^^^^^^^^^^^^^ #input
//                                             ^^^^^^^^^^^^^^ #output
  return [BigInt(event.at.getTime()), null];
}
