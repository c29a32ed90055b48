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

/** What it is written in: TypeScript, or JavaScript with a comment of this form. */
export const languages = ["typescript", "tags", "type", "callback"] as const;

/** What its parameters have beside them: a question mark at the last one, a rest parameter, `this`. */
export const extras = ["none", "optional", "rest", "this"] as const;

/** Who registers it. */
export const registrars = ["start", "wrapper", "wrapperWithTakes", "registerInitializer"] as const;

/** How `takes` is given. */
export const takesOptions = ["absent", "nothing", "event", "context", "context-and-event"] as const;

/** A handler program, as data: every field can be made simpler by itself. */
export interface Program {
  readonly language: (typeof languages)[number];
  readonly taking: (typeof takings)[number];
  readonly context: keyof typeof contexts;
  /** Indexes into the types. */
  readonly event: number;
  readonly output: number;
  readonly result: (typeof results)[number];
  readonly timing: (typeof timings)[number];
  readonly annotated: boolean;
  readonly typed: boolean;
  readonly extra: (typeof extras)[number];
  readonly holding: (typeof holdings)[number];
  readonly registrar: (typeof registrars)[number];
  readonly takes: (typeof takesOptions)[number];
}

/** The simplest value of each field. */
export const simplest: Program = {
  language: "typescript",
  taking: "nothing",
  context: "plain",
  event: 0,
  output: 0,
  result: "pair",
  timing: "sync",
  annotated: true,
  typed: true,
  extra: "none",
  holding: "arrow",
  registrar: "start",
  takes: "absent",
};

export function typeAt(index: number): TypeSample {
  const sample = typeSamples[index];
  if (sample === undefined) throw new Error(`There is no type ${index}.`);
  return sample;
}

/** Whether a program registers a lifecycle handler. */
export function isLifecycle({ registrar }: Program): boolean {
  return registrar === "registerInitializer";
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
