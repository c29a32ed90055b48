/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- events without a type are `any` */
// Compiled, never run: what `start` takes and refuses, with every supported TypeScript.
import {
  registerInitializer,
  registerPreFreeze,
  registerPreStop,
  start,
  startHandler,
} from "@fc-check/runtime";
import type { Context, HandlerResult, StandardSchema, StartOptions } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}
interface DomainError extends Error {
  code: number;
}
class NotFound extends Error {
  readonly status = 404;
}
class Lazy<T> {
  constructor(private readonly value: T) {}
  then(resolve: (value: T) => void): void {
    resolve(this.value);
  }
}
declare const order: Order;
declare const cond: boolean;
declare const failure: Error | null;
declare const twice: Promise<Promise<Error | null>>;
declare const twiceNothing: Promise<Promise<void>>;

// The nine shapes, sync and async.
start(() => {});
start(() => null);
start((event: Order) => (event.total > 0 ? null : new Error("empty")));
start(() => ["text", null]);
start((event: Order) => [event.total, null]);
start((ctx: Context) => (ctx.requestId ? null : new Error("none")), { takes: "context" });
start((ctx: Context, event: Order) => (ctx.requestId && event.id ? null : new Error("none")));
start((ctx: Context) => [ctx.requestId, null], { takes: "context" });
start((ctx: Context, event: Order) => [`${ctx.requestId}${event.id}`, null]);
start(async () => {});
start(async () => null);
start(async (event: Order) => (event.total > 0 ? null : new Error("empty")));
start(async () => ["text", null]);
start(async (event: Order) => [event.total, null]);
start(async (ctx: Context) => (ctx.requestId ? null : new Error("none")), { takes: "context" });
start(async (ctx: Context, event: Order) => (ctx.requestId && event.id ? null : new Error("none")));
start(async (ctx: Context) => [ctx.requestId, null], { takes: "context" });
start(async (ctx: Context, event: Order) => [`${ctx.requestId}${event.id}`, null]);

// Results: errors.
start((): void => {});
start((): undefined => undefined);
start((): Promise<void> => Promise.resolve());
start((): Error | null => failure);
start((): Error | undefined => undefined);
start((): Error | void => {});
start((): Error | null | undefined => null);
start((): NotFound | null => null);
start((): DomainError | null => null);
start((): TypeError | NotFound | null => null);
start((): (Error & { status: number }) | null => null);
start((): never => {
  throw new Error("always");
});
start(async (): Promise<never> => {
  throw new Error("always");
});
start((_event: Order): never => {
  throw new Error("always");
});
start(() => Promise.resolve(1).then((value) => (value > 0 ? null : new Error("negative"))));
start(() => {
  if (cond) {
    return new NotFound("no order");
  }
  return null;
});

// Results: an output and an error.
start((): [string, Error | null] => ["text", null]);
start((): [string, Error?] => ["text"]);
start((): [output: string, error?: Error | null] => ["text", null]);
start((): [string, Error | undefined] => ["text", undefined]);
start((): [string, Error | void] => ["text", undefined]);
start((): [string, null] => ["text", null]);
start((): [string, undefined] => ["text", undefined]);
start((): readonly [Order, Error | null] => [order, null]);
start((): [unknown, Error | null] => [order, null]);
start((): [undefined, NotFound] => [undefined, new NotFound("no order")]);
start(() => ["text", null] as const);
start(() => (cond ? ["text", null] : [null, new Error("none")]));
start(() => {
  if (cond) {
    return [order, null];
  }
  return [null, new NotFound("no order")];
});
start(async () => {
  if (cond) {
    return [{ id: order.id, lines: [1, 2, 3] }, null];
  }
  return [null, new NotFound("no order")];
});
start((): [Order, null] | [null, Error] => [order, null]);

// Parameters without types: of two the context and the event, of one the event.
const isAny = <T>(_value: T, _any: 0 extends T & 1 ? true : false): void => {};
start((ctx, event) => {
  isAny(event, true);
  isAny(ctx, false);
  return [`${ctx.requestId} ${event.id}`, null];
});
start(async (ctx, event) => [`${ctx.requestId} ${event.id}`, null]);
start((event) => {
  isAny(event, true);
  return [event, null];
});
start((event) => event);
start(async ({ id }) => [id, null]);
start(([first]) => [first, null]);
start(function (event) {
  return [event.id, null];
});
start(() => Promise.resolve(1).then((value) => [value, null]));
registerPreStop((ctx) => {
  isAny(ctx, false);
  ctx.logger.info("stop");
});

// With an input schema, an event without a type has the type that the schema gives.
declare const orderSchema: StandardSchema<unknown, Order>;
declare const untypedSchema: StandardSchema;
declare const options: StartOptions | undefined;
start(
  (event) => {
    isAny(event, false);
    const total: number = event.total;
    return [total, null];
  },
  { input: orderSchema },
);
start(
  async (ctx, event) => {
    isAny(event, false);
    isAny(ctx, false);
    return [`${ctx.requestId} ${event.id}`, null];
  },
  { input: orderSchema },
);
start(
  (event) => {
    // @ts-expect-error -- the schema gives no such property
    return [event.missing, null];
  },
  { input: orderSchema },
);
start(
  (event) => {
    isAny(event, true);
    return null;
  },
  { input: untypedSchema },
);
start((event: Order) => [event.id, null], { input: orderSchema, takes: "event" });
start((event: Order) => [event.id, null], options);
// @ts-expect-error -- no schema
start((event: Order) => [event.id, null], { input: {} });

// Promises in every nesting, thenables, unions.
start((): Promise<Error | null> => Promise.resolve(null));
start((): PromiseLike<[number, Error | null]> => Promise.resolve([1, null]));
start((): Error | null | Promise<Error | null> => null);
start((): [string, Error | null] | Promise<[string, Error | null]> => ["text", null]);
start((): Promise<[number, null]> | Promise<[null, Error]> => Promise.resolve([1, null]));
start((): Promise<Promise<Error | null>> => twice);
start((): Promise<Error | null | Promise<Error | null>> => Promise.resolve(null));
start((): PromiseLike<PromiseLike<PromiseLike<[string, Error | null]>>> =>
  Promise.reject(new Error("never")),
);
start((): Lazy<Error | null> => new Lazy(null));
start((): Lazy<[string, Error | null]> => new Lazy(["text", null]));
start((): Lazy<Promise<[string, Error | null]>> => new Lazy(Promise.resolve(["text", null])));
start((): Promise<Lazy<[string, Error | null]>> | null => null);
start((): Promise<void> | undefined => undefined);

// Handlers that are not written in place, unions of them, `this`, optional and rest parameters from types.
declare const either: ((event: Order) => Error | null) | ((event: Order) => Promise<Error | null>);
declare const mixedTuples:
  ((event: Order) => [string, Error | null]) | ((event: Order) => Promise<[number, null]>);
declare const spread: (...args: [ctx: Context, event: Order]) => [string, Error | null];
declare const result: () => HandlerResult;
start(either, { takes: "event" });
start(mixedTuples, { takes: "event" });
start(spread, { takes: "context-and-event" });
start(result);
start(function (this: void, event: Order) {
  return event.id === "" ? new Error("no id") : null;
});
start((ctx: Context, event?: Order) => [event?.id ?? ctx.requestId, null]);
start((event: Order = order) => [event.id, null], { takes: "event" });
start((event: unknown) => [typeof event, null]);
start((ctx: Readonly<Context>, event: unknown) => [ctx.requestId + typeof event, null]);
start((ctx: Pick<Context, "requestId">, event: Order) => [ctx.requestId + event.id, null]);
class Service {
  handle(event: Order): [string, Error | null] {
    return [event.id, null];
  }
}
start(new Service().handle);

// Refused.
// @ts-expect-error -- a plain value
start(() => "text");
// @ts-expect-error -- a plain value, promised
start(async () => 42);
// @ts-expect-error -- a plain value in a thenable
start((): Lazy<string> => new Lazy("text"));
// @ts-expect-error -- an object
start((): Order => order);
// @ts-expect-error -- an array that is no tuple
start((): string[] => ["text"]);
// @ts-expect-error -- the error comes last
start((): [Error | null, string] => [null, "text"]);
// @ts-expect-error -- three results
start((): [string, number, Error | null] => ["text", 1, null]);
// @ts-expect-error -- it may be empty
start((): [string?, Error?] => []);
// @ts-expect-error -- the second is no error
start(() => ["text", "text"]);
// @ts-expect-error -- a boolean
start((event: Order) => event.total > 0);
// @ts-expect-error -- a mixture with a plain value
start(() => (cond ? null : "text"));
// @ts-expect-error -- not a function
start({ handle: () => null });
// @ts-expect-error -- not a function
start("index.handler");
// @ts-expect-error -- no handler
start();
// @ts-expect-error -- no such `takes`
start(() => null, { takes: "everything" });
// @ts-expect-error -- no such option
start(() => null, { take: "event" });

// Lifecycle handlers.
registerInitializer((ctx: Context) => {
  ctx.logger.info("warm");
});
registerPreStop(async (ctx: Context) => {
  ctx.logger.info("bye");
});
registerPreFreeze((ctx: Context): undefined => {
  ctx.logger.info("freeze");
});
registerInitializer((_ctx: Context): never => {
  throw new Error("always");
});
registerInitializer((_ctx: Context): Promise<undefined> => Promise.resolve(undefined));
registerInitializer((_ctx: Context): Lazy<void> => new Lazy<void>(undefined));
registerInitializer((_ctx: Context): void | Promise<void> => {});
registerInitializer((_ctx: Context): Promise<never> => Promise.reject(new Error("always")));
registerInitializer((_ctx: Context): Promise<Promise<void>> => twiceNothing);
// @ts-expect-error -- a lifecycle handler gives nothing back
registerInitializer((_ctx: Context) => 1);
// @ts-expect-error -- a lifecycle handler gives nothing back
registerPreStop(async (_ctx: Context) => new Error("kept to itself"));
// @ts-expect-error -- a lifecycle handler takes the context alone
registerPreFreeze((_ctx: Context, _event: Order) => {});

// Raw bytes.
startHandler((ctx, payload) => {
  ctx.logger.info(payload.length);
  return payload;
});
startHandler(async (_ctx: Context, payload: Uint8Array) => `got ${payload.length} bytes`);
startHandler((_ctx, payload) => [payload, null]);
startHandler(() => new Error("not today"));
startHandler(() => {});
// @ts-expect-error -- bytes or text
startHandler(() => 42);
