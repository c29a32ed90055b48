import { typeSamples } from "./types.js";
import type { TypeSample } from "./types.js";

/** What a handler takes, in the order of its parameters. */
export const takings = [
  "nothing",
  "event",
  "context",
  "context-and-event",
  "event-and-context",
  "three",
] as const;

/** How the type of the context is written, and whether the handler uses more of it than it has. */
export const contexts = {
  plain: { text: "Context", declarations: "", uses: "ctx.requestId" },
  readonly: { text: "Readonly<Context>", declarations: "", uses: "ctx.requestId" },
  picked: { text: 'Pick<Context, "requestId">', declarations: "", uses: "ctx.requestId" },
  traced: { text: "Context & { trace?: string }", declarations: "", uses: "ctx.requestId" },
  wide: {
    text: "Wide",
    declarations: "interface Wide extends Context { note?: string }",
    uses: "ctx.requestId",
  },
  asking: {
    text: "Asking",
    declarations: "interface Asking extends Context { user: { id: string } }",
    uses: "ctx.user.id",
  },
  own: {
    text: "FcContext",
    declarations: "interface FcContext { requestId: string; region: string }",
    uses: "ctx.requestId",
  },
} as const;

/** What a handler returns. */
export const results = [
  "pair",
  "pairOfNull",
  "pairOfUndefined",
  "pairAlone",
  "nothing",
  "null",
  "error",
  "undefined",
  "value",
  "array",
  "triple",
  "swapped",
  "never",
  "helper",
  "empty",
] as const;

/** When it returns that. */
export const timings = ["sync", "async", "promise", "thenable"] as const;

/** How the function is held where it is registered. */
export const holdings = [
  "arrow",
  "expression",
  "declaration",
  "const",
  "typed",
  "longer",
  "voided",
  "let",
  "method",
  "static",
  "instance",
  "override",
  "decorated",
  "literal",
  "spread",
  "conditional",
  "element",
  "call",
  "satisfies",
  "assertion",
  "bind",
  "wrapped",
  "parameters",
  "defaulted",
] as const;

/** Who registers it. */
export const registrars = ["start", "wrapper", "wrapperWithTakes"] as const;

/** What is said of `takes`. */
export const takesOptions = ["absent", "nothing", "event", "context", "context-and-event"] as const;

/** A handler program, as data: every field can be made simpler by itself. */
export interface Program {
  readonly taking: (typeof takings)[number];
  readonly context: keyof typeof contexts;
  /** Indexes into the types. */
  readonly event: number;
  readonly output: number;
  readonly result: (typeof results)[number];
  readonly timing: (typeof timings)[number];
  readonly annotated: boolean;
  readonly typed: boolean;
  readonly holding: (typeof holdings)[number];
  readonly registrar: (typeof registrars)[number];
  readonly takes: (typeof takesOptions)[number];
}

/** The simplest value of each field. */
export const simplest: Program = {
  taking: "nothing",
  context: "plain",
  event: 0,
  output: 0,
  result: "pair",
  timing: "sync",
  annotated: true,
  typed: true,
  holding: "arrow",
  registrar: "start",
  takes: "absent",
};

export function typeAt(index: number): TypeSample {
  const sample = typeSamples[index];
  if (sample === undefined) throw new Error(`There is no type ${index}.`);
  return sample;
}

/** Whether a program takes the event, by what is written. */
export function takesEvent({ taking }: Program): boolean {
  return taking !== "nothing" && taking !== "context";
}

/** Whether it returns an output. */
export function hasOutput({ result }: Program): boolean {
  return [
    "pair",
    "pairOfNull",
    "pairOfUndefined",
    "pairAlone",
    "helper",
    "value",
    "triple",
    "swapped",
    "empty",
  ].includes(result);
}

/** Whether one of its calls fails with an error of its own. */
export function mayFail({ result }: Program): boolean {
  return ["pair", "pairAlone", "error", "helper", "swapped", "empty"].includes(result);
}

/** The TypeScript of a program. `probe` records what the handler is called with, and says which output it returns. */
export function print(program: Program): string {
  const event = typeAt(program.event);
  const output = typeAt(program.output);
  const context = contexts[program.context];
  const declarations = [
    ...(takesEvent(program) ? [event.declarations] : []),
    ...(hasOutput(program) ? [output.declarations] : []),
    context.declarations,
  ];
  return [
    'import { start, type Context, type StartOptions } from "@fc-check/runtime";',
    'import { probe } from "./probe.js";',
    ...new Set(declarations.filter((one) => one !== undefined && one !== "")),
    ...(hasOutput(program)
      ? [
          `const outputs: readonly (${output.text})[] = [${output.samples.map(({ value }) => value).join(", ")}];`,
        ]
      : []),
    'const failure = new Error("failed on purpose");',
    "class Later<T> { constructor(private readonly value: T) {} then(resolve: (value: T) => void): void { resolve(this.value); } }",
    "const fail = (error: Error): [never, Error] => [undefined as never, error];",
    ...registrarDeclaration(program),
    ...held(program),
    "",
  ].join("\n");
}

function parameters(program: Program): string[] {
  const { typed } = program;
  const as = (name: string, text: string): string => (typed ? `${name}: ${text}` : name);
  const event = as("event", typeAt(program.event).text);
  const ctx = as("ctx", contexts[program.context].text);
  switch (program.taking) {
    case "nothing":
      return [];
    case "event":
      return [event];
    case "context":
      return [ctx];
    case "context-and-event":
      return [ctx, event];
    case "event-and-context":
      return [event, ctx];
    case "three":
      return [ctx, event, as("more", "string")];
  }
}

/** The return type, once awaited. */
function resultType(program: Program): string {
  const output = typeAt(program.output).text;
  const types: Record<Program["result"], string> = {
    pair: `[${output}, Error | null]`,
    pairOfNull: `[${output}, null]`,
    pairOfUndefined: `[${output}, undefined]`,
    pairAlone: `[${output}, Error?]`,
    nothing: "void",
    null: "null",
    error: "Error | null",
    undefined: "Error | undefined",
    value: output,
    array: "string[]",
    triple: `[${output}, string, Error | null]`,
    swapped: `[Error | null, ${output}]`,
    never: "never",
    helper: `[${output}, Error | null]`,
    empty: `[(${output})?, Error?]`,
  };
  return types[program.result];
}

function returned(program: Program): string {
  const output = "outputs[probe.next()]!";
  const expressions: Record<Program["result"], string> = {
    pair: `probe.fails ? [undefined as never, failure] : [${output}, null]`,
    pairOfNull: `[${output}, null]`,
    pairOfUndefined: `[${output}, undefined]`,
    pairAlone: `probe.fails ? [undefined as never, failure] : [${output}]`,
    nothing: "",
    null: "null",
    error: "probe.fails ? failure : null",
    undefined: "undefined",
    value: output,
    array: '["a"]',
    triple: `[${output}, "more", null]`,
    swapped: `probe.fails ? [failure, undefined as never] : [null, ${output}]`,
    never: "",
    helper: `probe.fails ? fail(failure) : [${output}, null]`,
    empty: `probe.fails ? [undefined, failure] : probe.next() > 0 ? [] : [${output}]`,
  };
  return expressions[program.result];
}

function body(program: Program): string {
  const uses = [
    ...(program.taking.includes("context") || program.taking === "three"
      ? [`probe.context(ctx, () => ${contexts[program.context].uses});`]
      : []),
    ...(takesEvent(program)
      ? [`probe.event(event, () => ${(program.typed ? typeAt(program.event).holds : undefined) ?? "true"});`]
      : []),
  ];
  if (program.result === "never") return `{ ${uses.join(" ")} throw failure; }`;
  const value = returned(program);
  const wrapped = {
    sync: value,
    async: value,
    promise: `Promise.resolve<${resultType(program)}>(${value})`,
    thenable: `new Later<${resultType(program)}>(${value})`,
  };
  const statement =
    value === ""
      ? program.timing === "promise"
        ? "return Promise.resolve();"
        : program.timing === "thenable"
          ? "return new Later<void>(undefined);"
          : ""
      : `return ${wrapped[program.timing]};`;
  return `{ ${[...uses, statement].filter((one) => one !== "").join(" ")} }`;
}

function returnType(program: Program): string {
  const type = resultType(program);
  if (program.timing === "sync") return type;
  return program.timing === "thenable" ? `Later<${type}>` : `Promise<${type}>`;
}

/** The function: as an arrow function, or behind a word (`function`, a method's name). */
function written(program: Program, head: string | undefined, list = parameters(program)): string {
  const async = program.timing === "async" ? "async " : "";
  const type = program.annotated ? `: ${returnType(program)}` : "";
  const signature = `(${list.join(", ")})${type}`;
  return head === undefined
    ? `${async}${signature} => ${body(program)}`
    : `${async}${head}${signature} ${body(program)}`;
}

function functionType(program: Program): string {
  const typed = parameters({ ...program, typed: true });
  return `(${typed.join(", ")}) => ${returnType(program)}`;
}

function registrarDeclaration({ registrar }: Program): string[] {
  if (registrar === "wrapper")
    return [
      "/** @fcRegistrar */",
      "function serve(handler: (...args: never[]) => unknown): void { start(handler as never); }",
    ];
  if (registrar === "wrapperWithTakes")
    return [
      "/** @fcRegistrar */",
      "function serve(handler: (...args: never[]) => unknown, options?: StartOptions): void { start(handler as never, options); }",
    ];
  return [];
}

function call(program: Program, argument: string): string {
  const { registrar, takes } = program;
  const options = takes === "absent" || registrar === "wrapper" ? "" : `, { takes: "${takes}" }`;
  return `${registrar === "start" ? "start" : "serve"}(${argument}${options});`;
}

function held(program: Program): string[] {
  const arrow = written(program, undefined);
  const type = functionType(program);
  const inClass = (name: string): string => written(program, name);
  switch (program.holding) {
    case "arrow":
      return [call(program, arrow)];
    case "expression":
      return [call(program, written(program, "function "))];
    case "declaration":
      return [written(program, "function handle"), call(program, "handle")];
    case "const":
      return [`const handle = ${arrow};`, call(program, "handle")];
    case "typed":
      return [`const handle: ${type} = ${arrow};`, call(program, "handle")];
    case "longer":
      return [
        `const handle: ${type} = ${written(program, undefined, [...parameters(program), "extra?: string"])};`,
        call(program, "handle"),
      ];
    case "voided":
      return [
        `const handle: (${parameters({ ...program, typed: true }).join(", ")}) => void = ${arrow};`,
        call(program, "handle"),
      ];
    case "let":
      return [`let handle = ${arrow};`, call(program, "handle")];
    case "method":
      return [`class Handlers { ${inClass("handle")} }`, call(program, "new Handlers().handle")];
    case "static":
      return [`class Handlers { static ${inClass("handle")} }`, call(program, "Handlers.handle")];
    case "instance":
      return [
        `class Handlers { ${inClass("handle")} }`,
        "const handlers = new Handlers();",
        call(program, "handlers.handle"),
      ];
    case "override":
      return [
        `class Handlers { ${inClass("handle")} }`,
        "class Derived extends Handlers { override handle(...args: never[]): never { return super.handle(...(args as unknown as [])) as never; } }",
        "const handlers: Handlers = new Derived();",
        call(program, "handlers.handle"),
      ];
    case "decorated":
      return [
        "const logged = <T, A extends unknown[], R>(f: (this: T, ...a: A) => R, _: ClassMethodDecoratorContext) => function (this: T, ...a: A): R { return f.apply(this, a); };",
        `class Handlers { @logged ${inClass("handle")} }`,
        call(program, "new Handlers().handle"),
      ];
    case "literal":
      return [`const handlers = { ${inClass("handle")} };`, call(program, "handlers.handle")];
    case "spread":
      return [
        `const given = { ${inClass("handle")} };`,
        "const handlers = { ...given };",
        call(program, "handlers.handle"),
      ];
    case "conditional":
      return [`const handle = ${arrow};`, call(program, "probe.always ? handle : handle")];
    case "element":
      return [`const list = [${arrow}];`, call(program, "list[0]!")];
    case "call":
      return [`const make = () => ${arrow};`, call(program, "make()")];
    case "satisfies":
      return [call(program, `(${arrow}) satisfies ${type}`)];
    case "assertion":
      return [call(program, `(${arrow}) as ${type}`)];
    case "bind":
      return [`const handle = ${written(program, "function ")};`, call(program, "handle.bind(undefined)")];
    case "wrapped":
      return [
        "const wrap = <A extends unknown[], R>(f: (...args: A) => R) => (...args: A): R => f(...args);",
        `const handle: ${type} = ${arrow};`,
        call(program, "wrap(handle)"),
      ];
    case "parameters":
      return [
        "function wrap<F extends (...args: never[]) => unknown>(f: F) { return (...args: Parameters<F>): ReturnType<F> => f(...(args as never)) as ReturnType<F>; }",
        `const handle: ${type} = ${arrow};`,
        call(program, "wrap(handle)"),
      ];
    case "defaulted": {
      const list = parameters(program);
      const last = list.pop();
      return [
        call(
          program,
          written(program, undefined, last === undefined ? [] : [...list, `${last} = undefined as never`]),
        ),
      ];
    }
  }
}
