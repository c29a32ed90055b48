// Registrars that are reached by computed names, or written with escapes.
import * as fc from "@fc-check/runtime";
import { start as go, st\u0061rt as begin } from "@fc-check/runtime";

const name = "start" as const;
fc[name]((event: string, extra: string): null => null);
//        ^^^^^^^^^^^^^ FC1003
fc["st" + "art"]((event: string): null => null);
// @1..17 FC1015
declare const anything: keyof typeof fc;
fc[anything];
// @1..13 FC1015
declare const other: "createContext";
fc[other];

const { ["start"]: literal } = fc;
literal((event: string): string => event);
//                       ^^^^^^ FC1006
const { [name]: constant } = fc;
constant((event: string): string => event);
//                        ^^^^^^ FC1006
const { start: renamed, ...rest } = fc;
renamed((event: string): string => event);
//                       ^^^^^^ FC1006
begin((event: string): string => event);
//                     ^^^^^^ FC1006
g\u006f((event: string): string => event);
//                       ^^^^^^ FC1006
