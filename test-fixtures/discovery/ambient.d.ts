// Declarations without a source: tags count there too.
declare module "ambient-sdk" {
  /** @fcRegistrar */
  export function on(handler: (...args: never[]) => unknown): void;
  /** @fcRegistrar lifecycle */
  export function onStart(handler: (...args: never[]) => unknown): void;
  /** @fcContext */
  export interface AmbientContext {
    readonly traceId: string;
  }
}

/** @fcRegistrar */
declare function globalRegister(handler: (...args: never[]) => unknown): void;
