// Columns count UTF-16 units, whatever stands before the range: 日本語 takes one each, 😀 two, é (an e and an accent) two.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Größe {
  readonly länge: number;
}
const 処理 = (ctx: Context, event: Größe): Error | null => (event.länge > 0 && ctx.requestId ? null : new Error("leer"));
start(処理);
//    ^^ shape 7 name=処理 input=Größe
/* 日本語 */ start((event: Größe, ctx: Context) => null);
//               ^^^^^^^^^^^^ FC1003
/* 😀😀 */ start((event: Größe, ctx: Context) => null);
//                ^^^^^^^^^^^^ FC1003
/* é */ start((event: Größe, ctx: Context) => null);
//              ^^^^^^^^^^^^ FC1003
void "👩‍👩‍👧‍👦", start(() => "𝒇𝒄");
//                           ^^ FC1006
void "العربية", start((event: "😀", ctx: Context) => null);
//                     ^^^^^^^^^^^ FC1003 /"😀"/
start((𝒆: "😀", ctx: Context) => null);
//     ^^^^^^^^ FC1003
const \u{61}bc = (event: Größe) => "escaped";
//                              ^^ FC1006 handler=abc
start(abc);
//    ^^^ invalid name=abc
	start((event: Größe, ctx: Context) => null); // A tab is one column.
 //     ^^^^^^^^^^^^ FC1003
export const template = `😀 ${start(() => "inside")} 😀`;
//                                     ^^ FC1006
