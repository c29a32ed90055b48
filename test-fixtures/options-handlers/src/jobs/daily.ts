// "src/jobs/**#*": every exported function of every file there.
import type { Context } from "@fc-check/runtime";

export function clean(): void {}
//              ^^^^^ shape 1 name=clean by=option
export const report = (ctx: Context) => [ctx.requestId, null] as const;
//           ^^^^^^ shape 8 name=report by=option -- no registrar, so nothing asks for `takes`
export async function send(event: string, ctx: Context): Promise<null> {
//                         ^^^^^^^^^^^^^ FC1003 handler=send
  return event === ctx.requestId ? null : null;
}
function exportedBelow(event: string) {
//       ^^^^^^^^^^^^^ FC1008, invalid
  void event;
}
export { exportedBelow as renamed };
// Not exported, and no functions.
function helper(event: string): string {
  return event;
}
export const settings = { memory: 512, helper };
export interface Settings {
  memory: number;
}
export class Job {
  run(): void {}
}
export type Run = () => string;
