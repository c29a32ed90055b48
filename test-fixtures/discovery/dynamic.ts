// `await import(…)`, whole and destructured.
const { start } = await import("@fc-check/runtime");
const { start: renamed, registerInitializer } = await import("@fc-check/runtime");
const fc = await import("@fc-check/runtime");
const hub = await import("./hub.js");
const { nested } = await import("./hub-of-hub.js");
const { begin } = await import("./hub.js");

start(() => null);
//    ^^^^^^^^^^ shape 2 by=start
renamed(() => null);
//      ^^^^^^^^^^ shape 2 by=start
registerInitializer(() => {});
//                  ^^^^^^^^ FC1014
fc.start(() => null);
//       ^^^^^^^^^^ shape 2 by=start
hub.begin(() => null);
//        ^^^^^^^^^^ shape 2 by=start
begin(() => null);
//    ^^^^^^^^^^ shape 2 by=start
nested.start(() => null);
//           ^^^^^^^^^^ shape 2 by=start
(await import("@fc-check/runtime")).start(() => "text");
//                                           ^^ FC1006
export async function load(): Promise<void> {
  const { start: inside } = await import("@fc-check/runtime");
  inside(() => null);
  //     ^^^^^^^^^^ shape 2 by=start
}
export {};
