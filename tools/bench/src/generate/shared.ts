/** `src/shared.ts` of every generated project: the types and helpers that all its areas use. */
export const sharedSource = `import { z } from "zod";

export type Id<Kind extends string> = string & { readonly __kind: Kind };

export type Currency = "CNY" | "USD" | "EUR";

export interface Money {
  amount: number;
  currency: Currency;
}

export interface Address {
  city: string;
  lines: string[];
  postcode?: string | undefined;
}

export interface Entity<Kind extends string> {
  id: Id<Kind>;
  version: number;
}

export interface Page<T> {
  items: T[];
  nextToken?: string;
}

export type Outcome<T> = readonly [value: T, error: null] | readonly [value: null, error: Error];

export type DeepPartial<T> = T extends readonly unknown[] | string | number | boolean | null
  ? T
  : { [K in keyof T]?: DeepPartial<T[K]> };

export type KeysOfType<T, V> = { [K in keyof T]-?: T[K] extends V ? K : never }[keyof T];

export interface Repository<T extends Entity<string>> {
  find(id: T["id"]): Promise<T | undefined>;
  save(entity: T): Promise<void>;
  list(token?: string): Promise<Page<T>>;
}

export class NotFoundError extends Error {
  constructor(
    readonly kind: string,
    readonly id: string,
  ) {
    super(\`no \${kind} \${id}\`);
    this.name = "NotFoundError";
  }
}

export const moneySchema = z.object({ amount: z.number(), currency: z.enum(["CNY", "USD", "EUR"]) });

export const addressSchema = z.object({
  city: z.string(),
  lines: z.array(z.string()),
  postcode: z.string().optional(),
});

export function groupBy<T, K extends string>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

export function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

export async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return [await work(), null];
  } catch (reason) {
    return [null, toError(reason)];
  }
}
`;
