import type { Code, ReportedHandler } from "@fc-check/core";

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
  const types = typesOf(handler);
  const slotsOf = (code: string): readonly SlotName[] => {
    if (code === "FC1003" && isSwapped(handler)) return ["context", "input"];
    const known = faults[code as Code];
    if (known !== undefined) return known;
    // What the runtime can't see is what the handler takes.
    if (code === "FC1013") return (["context", "input"] as const).filter((name) => types[name] !== undefined);
    if (code === "FC1014" && types.output !== undefined) return ["output"];
    if (code === "FC1014" && handler.parameters !== null) return ["context"];
    return [];
  };
  const faulty = new Set(codes.flatMap(slotsOf));
  const slot = (name: SlotName): Slot => ({ type: types[name], faulty: faulty.has(name) });
  return {
    slots: { context: slot("context"), input: slot("input"), output: slot("output"), error: slot("error") },
    faulty: codes.some((code) => ofWhole.includes(code) && slotsOf(code).length === 0),
  };
}

function isSwapped({ parameters }: ReportedHandler): boolean {
  return parameters?.[0]?.role === "input" && parameters[1]?.role === "context";
}

type Types = Partial<Record<SlotName, string | undefined>>;

/** The types in the slots. What is too much stands with the last of its side. */
function typesOf({ parameters, results, input, output }: ReportedHandler): Types {
  if (parameters === null || results === null)
    return { input: input ?? undefined, output: output ?? undefined };
  const context = parameters.find(({ role }) => role === "context");
  const others = parameters.filter((parameter) => parameter !== context);
  const first = results.find(({ role }) => role !== "error");
  const errors = results.filter((result) => result !== first);
  return {
    context: context?.type,
    input: listed(others),
    output: first?.type,
    error: listed(errors),
  };
}

function listed(types: readonly { readonly type: string }[]): string | undefined {
  return types.length === 0 ? undefined : types.map(({ type }) => type).join(", ");
}
