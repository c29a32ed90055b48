// Tags beside the runtime's own, and a function of the runtime that takes no such handler.
import { startHandler } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Hooks {
  /** @fcRegistrar lifecycle */
  onStart(handler: (...args: never[]) => unknown): void;
  /**
   * Not a lifecycle handler.
   * @fcRegistrar
   */
  onEvent(handler: (...args: never[]) => unknown): void;
}
declare const hooks: Hooks;

hooks.onStart((ctx: Context) => {});
//            ^^^^^^^^^^^^^^^^^^^^ lifecycle by=onStart
hooks.onStart((ctx: Context) => null);
//            ^^^^^^^^^^^^^^^^^^^^^^ FC1014
hooks.onEvent((ctx: Context) => null);
//            ^^^^^^^^^^^^^^^^^^^^^^ shape 6 by=onEvent

// Handlers of raw bytes have a type of their own, and no rules here.
startHandler((_ctx, payload) => payload);
