// Names of the runtime that mean something else here.
import * as fc from "@fc-check/runtime";
import { start } from "@fc-check/runtime";

interface Server {
  start(handler: unknown): void;
}
export function parameter(start: (handler: unknown) => void, fc: Server): void {
  start("not a registration");
  fc.start("not a registration");
}
export function variable(): void {
  const start = (handler: unknown): void => void handler;
  start("not a registration");
  {
    start("not a registration");
  }
}
export function property(server: Server): void {
  server.start("not a registration");
  server["start"]("not a registration");
}
start(() => null);
//    ^^^^^^^^^^ shape 2
fc.start(() => null);
//       ^^^^^^^^^^ shape 2
