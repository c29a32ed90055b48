// Registrars and contexts of packages that can't be tagged, named by the options.
import byDefault, { handle, handle as renamed, renamedOutside, unlisted } from "acme-fc";
import type { AcmeContext, AliasContext, OtherContext } from "acme-fc";
import * as acme from "acme-fc";
import { handle as aliased } from "acme-alias";
import { handle as extra } from "acme-fc-extra";
import type { AcmeContext as ExtraContext } from "acme-fc-extra";
import { route } from "@acme/gateway";
import type { GatewayContext } from "@acme/gateway";
import { register } from "./own.js";

handle(() => null);
//     ^^^^^^^^^^ shape 2 by=handle
renamed(() => null);
//      ^^^^^^^^^^ shape 2 by=handle
acme.handle(() => "text");
//             ^^ FC1006
byDefault(() => null);
//        ^^^^^^^^^^ shape 2
renamedOutside(() => null);
//             ^^^^^^^^^^ shape 2
route(() => null);
//    ^^^^^^^^^^ shape 2 by=route
// A package is known by the name in its package.json, whatever it is installed as, and compared exactly.
aliased(() => null);
//      ^^^^^^^^^^ shape 2 by=handle
extra(() => "not listed");
unlisted(() => "not listed");
// The project's own package may be named too.
register(() => null);
//       ^^^^^^^^^^ shape 2 by=register

// Contexts.
handle((ctx: AcmeContext, event: string) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
handle((ctx: AliasContext, event: string) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
handle((ctx: GatewayContext, event: string) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
handle((ctx: Pick<AcmeContext, "stage">, event: string) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
handle((event: string, ctx: AcmeContext) => null);
//      ^^^^^^^^^^^^^ FC1003 /swap/i
handle((ctx: OtherContext, event: string) => null);
//      ^^^^^^^^^^^^^^^^^ FC1003
handle((ctx: ExtraContext, event: string) => null);
//      ^^^^^^^^^^^^^^^^^ FC1003
handle((ctx: AcmeContext & { user: string }, event: string) => null);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003 /more/
// `takes` is asked for where the listed registrar has it.
handle((ctx: AcmeContext) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
handle((ctx: AcmeContext) => null, { takes: "context" });
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6
byDefault((ctx: AcmeContext) => null);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6

// What holds for tagged registrars holds for these.
handle();
// @1..9 FC1001
const h = handle;
//        ^^^^^^ FC1015
export { h };
