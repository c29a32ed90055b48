// `@fcContext` makes any interface, class or type alias a context, beside the runtime's own.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare function same(a: unknown, b: unknown): Error | null;

interface Request {
  readonly id: string;
}

/**
 * What our gateway gives to a function.
 *
 * @fcContext
 */
interface GatewayContext extends Request {
  readonly route: string;
}
start((ctx: GatewayContext, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
// What a context inherits from is declared by the context too.
start((ctx: Request, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: Pick<GatewayContext, "id">) => same(ctx, null), { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6
interface RoutedContext extends GatewayContext {
  params: Record<string, string>;
}
start((ctx: RoutedContext, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^ FC1003 /more/

/** @fcContext */
class ClassContext {
  readonly requestId: string = "";
  log(text: string): void {
    void text;
  }
}
start((ctx: ClassContext, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: ClassContext) => same(ctx, null), { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6

/** @fcContext */
type AliasContext = { readonly requestId: string; readonly tenant: string };
start((ctx: AliasContext, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7

/** @fcContext */
type JoinedContext = { readonly shard: number } & { readonly zone: string };
start((ctx: JoinedContext, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7

/** @fcContext */
interface GenericContext<T> {
  readonly state: T;
}
start((ctx: GenericContext<number>, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7

// A tag in prose, or one that only begins like it, is none.
/** Not an `@fcContext`. */
interface Prose {
  readonly requestId: string;
}
start((ctx: Prose, event: Order) => same(ctx, event));
//     ^^^^^^^^^^ FC1003
/** @fcContextual */
interface Contextual {
  readonly requestId: string;
}
start((ctx: Contextual, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^ FC1003
// Nor does a comment that is no JSDoc comment carry tags.
/* @fcContext */
interface Plain {
  readonly requestId: string;
}
start((ctx: Plain, event: Order) => same(ctx, event));
//     ^^^^^^^^^^ FC1003

// An alias of what is declared elsewhere, of a union, and with type parameters.
interface Elsewhere {
  readonly elsewhere: string;
}
interface First {
  readonly first: string;
}
interface Second {
  readonly second: string;
}
/** @fcContext */
type OfElsewhere = Elsewhere;
start((ctx: OfElsewhere, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
/** @fcContext */
type OfUnion = First | Second;
start((ctx: OfUnion, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
/** @fcContext */
type WithState<S> = { readonly current: S };
start((ctx: WithState<Order>, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
