import { readContracts } from "@fc-check/analyzer";
import type { NamedContract } from "@fc-check/analyzer";
import { describe, expect, test } from "vitest";
import { validatorFiles } from "../dist/commands/schema/validators/files.js";

type Validate = (event: unknown) => {
  readonly value?: unknown;
  readonly issues?: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[];
};

/** The types of the events, with what is declared for them: all in one program, since that takes most of the time. */
const types = {
  order: [
    "Order",
    `interface Order {
      id: \`order-\${number}\`; status: "done" | "open"; payment: Card | Cash; items: { sku: string }[]; either: string | null;
      position: [number, number]; by: Record<string, number>; parent?: Order | null; old?: never; kinds: A | B; "a/b~c": { "": 1 };
    }
    interface Card { kind: "card"; number: string }
    interface Cash { kind: "cash" }
    interface A { a: string }
    interface B { b: number }`,
  ],
  tree: ["Tree", "interface Tree { inner?: Tree; other?: unknown }"],
  same: ["T", "type T = { a?: T; b: string } | { a?: T; c: string };"],
  open: ["T", "type T = { a?: T; b?: string } | { a?: T; c?: string };"],
  chain: [
    "T",
    "type T = { a?: U; b?: string } | { a?: U; c?: string }; type U = { a: T } | { a: T; b?: string };",
  ],
  list: ["T", "type T = T[] | [T, ...T[]] | 1;"],
  inherited: ["{ constructor: { name: string }; toString?: string; __proto__: { a: number } }", ""],
  record: ["Record<string, { a: number }>", ""],
  text: ["{ a: string }", ""],
  texts: ["(string | null)[]", ""],
  template: ["`${string}-aab-${number}.${string}x`", ""],
  literals: [keys(5000).join(" | "), ""],
  objects: [
    "Large",
    `type Large = ${keys(1000)
      .map((key) => `{ ${key}: 1 }`)
      .join(" | ")};`,
  ],
  tooLarge: [
    `{ ${keys(10_000)
      .map((key) => `${key}: string;`)
      .join(" ")} }`,
    "",
  ],
} as const;

function keys(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `"v${String(index)}"`);
}

/** Of each type a handler. */
const sources = Object.entries(types).map(([name, [type, declarations]]) => [
  `/${name}.ts`,
  [
    "export {};",
    "/** @fcRegistrar */",
    "declare function start(handler: (event: never) => unknown): void;",
    declarations,
    `const handle = (event: ${type}): Error | null => null;`,
    "start(handle);",
  ].join("\n"),
]);
const { contracts } = readContracts({ sources: Object.fromEntries(sources) as Record<string, string> });

function contractsOf(name: keyof typeof types): readonly NamedContract[] {
  return contracts.filter(({ file }) => file === `${name}.ts`);
}

/** The validator of a type, as it is written and run. */
async function validatorOf(name: keyof typeof types): Promise<Validate> {
  const code = validatorFiles(contractsOf(name)).files.get("handle.mjs") ?? "";
  const { handleInput } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    handleInput: { "~standard": { validate: Validate } };
  };
  return handleInput["~standard"].validate;
}

/** What is wrong with an event, in a line. */
const issue = ({ issues = [] }: ReturnType<Validate>): string =>
  issues.map(({ message, path }) => `${path.map(String).join("/")}: ${message}`).join("\n");

describe("an issue says where it is and what was expected", async () => {
  const validate = await validatorOf("order");
  const order = {
    id: "order-1",
    status: "done",
    payment: { kind: "cash" },
    items: [],
    either: null,
    position: [1, 2],
    by: {},
    kinds: { a: "" },
    "a/b~c": { "": 1 },
  };

  test("of an event that fits there is none", () => {
    expect(validate(order)).toEqual({ value: order });
    expect(validate({ ...order, parent: order, more: 1 })).not.toHaveProperty("issues");
  });

  test.each([
    [null, ": expected object"],
    [[], ": expected object"],
    [{ ...order, id: "x" }, "id: expected `order-${number}`"],
    [{ ...order, id: undefined }, "id: expected `order-${number}`"],
    [{ ...order, status: "new" }, 'status: expected "done" or "open"'],
    [{ ...order, payment: { kind: "gold" } }, 'payment/kind: expected "card" or "cash"'],
    [{ ...order, payment: {} }, 'payment/kind: expected "card" or "cash"'],
    [{ ...order, payment: { kind: "card" } }, "payment/number: expected string"],
    [{ ...order, payment: 1 }, "payment: expected object"],
    [{ ...order, items: [{ sku: "a" }, { sku: 1 }] }, "items/1/sku: expected string"],
    [{ ...order, either: 1 }, "either: expected string or null"],
    [{ ...order, position: [1] }, "position: expected at least 2 elements"],
    [{ ...order, position: [1, 2, 3] }, "position: expected at most 2 elements"],
    [{ ...order, position: [1, "2"] }, "position/1: expected number"],
    [{ ...order, by: { "a/b": "x" } }, "by/a/b: expected number"],
    [{ ...order, parent: { ...order, id: 1 } }, "parent/id: expected `order-${number}`"],
    [{ ...order, parent: 1 }, "parent: expected object or null"],
    [{ ...order, old: 1 }, "old: expected no value"],
    [{ ...order, kinds: {} }, "kinds: expected object"],
    [{ ...order, kinds: { a: 1 } }, "kinds: expected object"],
    [{ ...order, "a/b~c": { "": 2 } }, "a/b~c/: expected 1"],
  ])("%j", (event, expected) => {
    expect(issue(validate(event))).toBe(expected);
  });
});

describe("a hostile event", () => {
  const tooMuch = ": expected less nesting and shorter texts";

  test("that is nested deeply is refused, or passes where nobody looks into it", async () => {
    const validate = await validatorOf("tree");
    const nested = (name: string): unknown =>
      JSON.parse(`${`{"${name}":`.repeat(100_000)}{}${"}".repeat(100_000)}`);
    expect(issue(validate(nested("inner")))).toBe(tooMuch);
    expect(validate(nested("other"))).toHaveProperty("value");
    expect(validate({ inner: {} })).toHaveProperty("value");
  });

  test.each(["same", "open", "chain", "list"] as const)(
    "of a recursive union takes no more time for each level: %s",
    async (name) => {
      const validate = await validatorOf(name);
      const nest = (end: unknown): unknown => {
        let event = end;
        for (let depth = 0; depth < 60; depth += 1)
          event = name === "list" ? [event] : { a: event, ...(name === "same" && { b: 1, c: 1 }) };
        return event;
      };
      expect(issue(validate(nest({ a: 1, b: 1, c: 1 })))).toMatch(/: expected (?:object|array|string)/);
      const fits = validate(nest(name === "list" ? 1 : { b: "", c: "" }));
      expect(fits).toHaveProperty(name === "same" ? "issues" : "value");
    },
  );

  test("with names that objects inherit has only what it says", async () => {
    const validate = await validatorOf("inherited");
    const parse = (text: string): string => issue(validate(JSON.parse(text)));
    expect(parse('{"constructor":{"name":"x"},"__proto__":{"a":1}}')).toBe("");
    expect(parse('{"__proto__":{"a":1}}')).toBe("constructor: expected object");
    expect(parse('{"constructor":{"name":"x"}}')).toBe("__proto__: expected a value");
    expect(parse('{"constructor":{"name":"x"},"__proto__":{"a":"1"}}')).toBe("__proto__/a: expected number");
    expect(parse('{"constructor":{"name":"x"},"__proto__":{"a":1},"toString":1}')).toBe(
      "toString: expected string",
    );
    expect({}).not.toHaveProperty("a");
  });

  test("with __proto__ as a key that the type does not name is left as it is", async () => {
    const validate = await validatorOf("record");
    const event: unknown = JSON.parse('{"__proto__":{"a":1},"constructor":{"a":2}}');
    expect(validate(event).value).toBe(event);
    expect(JSON.stringify(event)).toBe('{"__proto__":{"a":1},"constructor":{"a":2}}');
    expect(issue(validate(JSON.parse('{"__proto__":{"a":"x"}}')))).toBe("__proto__/a: expected number");
  });

  test("has the last value of a key that comes twice", async () => {
    const validate = await validatorOf("text");
    expect(validate(JSON.parse('{"a":1,"a":"x"}'))).toHaveProperty("value");
    expect(issue(validate(JSON.parse('{"a":"x","a":1}')))).toBe("a: expected string");
  });

  test("that is a huge array has one issue", async () => {
    const validate = await validatorOf("texts");
    const event = Array.from({ length: 1_000_000 }, () => "x") as unknown[];
    expect(validate(event)).toHaveProperty("value");
    event.push(1, 2, 3);
    expect(issue(validate(event))).toBe("1000000: expected string or null");
  });

  test("with long texts takes time in proportion to them", async () => {
    const validate = await validatorOf("template");
    expect(validate("a-aab-1.5x")).toHaveProperty("value");
    for (const part of ["a", "aa", "-aab-", "-aab-1.", "1"]) {
      expect(validate(part.repeat(2_000_000))).toHaveProperty("issues");
    }
  });
});

describe("a large type", () => {
  test("of thousands of literals, or of many objects, has a validator", async () => {
    const literals = await validatorOf("literals");
    expect(literals("v4999")).toHaveProperty("value");
    expect(issue(literals("w"))).toMatch(/^: expected "v0", .* or another of 5000$/);
    const objects = await validatorOf("objects");
    expect(objects({ v999: 1 })).toHaveProperty("value");
    expect(issue(objects({}))).toBe(": expected object");
  });

  test("that is too large has none", () => {
    const { files, tooLarge } = validatorFiles(contractsOf("tooLarge"));
    expect([files.size, tooLarge.length]).toEqual([0, 1]);
  });
});
