import type { Code, ReportedHandler } from "@fc-check/core";
import { readSignature } from "./signature.js";

/** What a handler takes on the left and gives on the right. */
export type SlotName = "context" | "input" | "output" | "error";

/** One of them, as it is drawn. */
export interface Slot {
  /** The type in it; undefined where there is none. */
  readonly type: string | undefined;
  /** A diagnostic is about it. */
  readonly faulty: boolean;
}

/** Everything that is drawn of a handler. */
export interface Drawing {
  readonly slots: Readonly<Record<SlotName, Slot>>;
  /** A diagnostic is about the handler as a whole. */
  readonly faulty: boolean;
}

/** What each code is about. */
const faults: Readonly<Partial<Record<Code, readonly SlotName[]>>> = {
  FC1002: ["input"],
  FC1003: ["context"],
  FC1004: ["input"],
  FC1005: ["output", "error"],
  FC1006: ["error"],
  FC1007: ["error"],
  FC1008: ["error"],
  FC1009: ["output", "error"],
  FC2001: ["input"],
  FC2002: ["output"],
};

/** The codes that are about the handler as a whole, where nothing more is known. */
const ofWhole = ["FC1001", "FC1010", "FC1011", "FC1012", "FC1013", "FC1014"];

/** Works out what to draw of a handler with diagnostics of these codes. */
export function drawingOf(handler: ReportedHandler, codes: readonly string[]): Drawing {
  const types = handler.go === null ? writtenTypes(handler, codes) : rightTypes(handler, handler.go);
  const slotsOf = (code: string): readonly SlotName[] => {
    const known = faults[code as Code];
    if (known !== undefined) return known;
    // What the runtime can't see is what the handler takes.
    if (code === "FC1013") return (["context", "input"] as const).filter((name) => types[name] !== undefined);
    if (code === "FC1014" && types.output !== undefined) return ["output"];
    if (code === "FC1014" && handler.signature.startsWith("(")) return ["context"];
    return [];
  };
  const faulty = new Set(codes.flatMap(slotsOf));
  const slot = (name: SlotName): Slot => ({ type: types[name], faulty: faulty.has(name) });
  return {
    slots: { context: slot("context"), input: slot("input"), output: slot("output"), error: slot("error") },
    faulty: codes.some((code) => ofWhole.includes(code) && slotsOf(code).length === 0),
  };
}

type Types = Partial<Record<SlotName, string | undefined>>;

/** Of a handler with one of the forms of Go. */
function rightTypes({ signature, input, output }: ReportedHandler, go: string): Types {
  const { parameters = [], results = [] } = readSignature(signature) ?? {};
  const [takes = "", gives = ""] = go.split(")", 1).concat(go.slice(go.indexOf(")") + 1));
  return {
    context: takes.includes("context.Context") ? (parameters[0] ?? "Context") : undefined,
    input: takes.includes("TIn") ? (input ?? "unknown") : undefined,
    output: gives.includes("TOut") ? (output ?? "unknown") : undefined,
    error: gives.includes("error") ? (results.at(-1) ?? "Error | null") : undefined,
  };
}

/** Of one that has none: what is written, in the order in which it is written. */
function writtenTypes(handler: ReportedHandler, codes: readonly string[]): Types {
  const written = readSignature(handler.signature);
  if (written === undefined) return {};
  const [first, second, ...others] = written.parameters;
  const isInput = written.parameters.length === 1 && handler.input !== null;
  const takes = isInput
    ? { input: first }
    : { context: first, input: second === undefined ? undefined : [second, ...others].join(", ") };
  const [result, error, ...more] = written.results;
  // A single result that is no error is what was meant as the output.
  const isError = written.results.length === 1 && !codes.some((code) => noErrors.includes(code));
  const gives = isError
    ? { error: result }
    : { output: result, error: error === undefined ? undefined : [error, ...more].join(", ") };
  return { ...takes, ...gives };
}

/** The codes of which a single result can be no error. */
const noErrors = ["FC1006", "FC1009", "FC1014"];
