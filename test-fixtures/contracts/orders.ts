import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

/** What a customer has bought. */
interface Order {
  /** Given by the shop. */
  readonly id: `order-${number}`;
  readonly status: Status;
  readonly reviewed?: Status | null;
  /**
   * In the order in which
   * they were added.
   *
   * @see Item
   */
  readonly items: readonly Item[];
  readonly payment: Payment;
  readonly parent: Order | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly headers: { readonly [name: `x-${string}`]: string };
  readonly position: readonly [x: number, y: number, label?: string];
  readonly history: readonly [first: string, ...others: number[]];
  readonly level: Level;
  readonly extra: unknown;
  readonly key: `${string}-${string}`;
  readonly either: "a" | 1 | true | null;
}

type Status = "done" | "open";

enum Level {
  Low = 1,
  High = 2,
}

interface Item {
  readonly sku: string & { readonly __brand: "Sku" };
  readonly count: number;
  readonly note: string | undefined;
}

/** How it was paid. */
type Payment =
  | { readonly kind: "card"; readonly number: string }
  | { readonly kind: "cash"; readonly number?: never }
  | Transfer;

interface Transfer {
  readonly kind: "transfer";
  readonly iban: string;
}

class Receipt {
  readonly #secret = 1;
  readonly issued = new Date();
  readonly total: number | undefined = 1;
  constructor(readonly order: string) {}
  print(): string {
    return this.order + String(this.#secret);
  }
}

const handleOrder = async (ctx: Context, event: Order): Promise<[Receipt | undefined, Error | null]> => [
  new Receipt(ctx.requestId + event.id),
  null,
];

start(handleOrder);
//    ^^^^^^^^^^^ shape 9
