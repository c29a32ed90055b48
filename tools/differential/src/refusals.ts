import { isLifecycle } from "./program.js";
import type { Program } from "./program.js";

/** A rule that refuses programs which may work, and why it does. */
interface Refusal {
  readonly applies: (program: Program) => boolean;
  readonly why: string;
}

const visibleHoldings: readonly Program["holding"][] = [
  "arrow",
  "expression",
  "declaration",
  "const",
  "typed",
  "voided",
  "method",
  "static",
  "literal",
  "satisfies",
  "assertion",
];

/** What `takes` must say of a handler. */
export const rightTakes: Readonly<Record<Program["taking"], Program["takes"]>> = {
  nothing: "nothing",
  event: "event",
  context: "context",
  "context-and-event": "context-and-event",
  "event-and-context": "context-and-event",
  three: "context-and-event",
};

/** By code: where a refusal is right although every sample works. A code that is missing here has no such place. */
export const refusals: Readonly<Record<string, Refusal>> = {
  FC1002: {
    applies: ({ taking }) => taking === "three",
    why: "the runtime fills two parameters at most; a handler need not use the third",
  },
  FC1003: {
    applies: ({ taking, context, typed }) =>
      taking === "event-and-context" || context === "asking" || context === "own" || !typed,
    why: "the first of two parameters must say that it is the context",
  },
  FC1004: { applies: ({ extra }) => extra === "rest", why: "nothing has a fixed place in a rest parameter" },
  FC1006: {
    applies: ({ annotated, result }) => !annotated || ["array", "value", "empty"].includes(result),
    why: "an array that was meant as an output and an error says so in its type",
  },
  FC1008: {
    applies: ({ taking, result }) =>
      taking !== "nothing" && ["nothing", "undefined", "never"].includes(result),
    why: "no document lists a handler with parameters and no result",
  },
  FC1009: { applies: ({ annotated }) => !annotated, why: "its caller must know which form it gets" },
  FC1012: {
    applies: ({ result, typed }) => result === "value" || !typed,
    why: "nothing is known of it",
  },
  FC1013: {
    applies: ({ holding, taking, takes, registrar, extra }) =>
      takes === "absent"
        ? taking === "context" ||
          registrar === "wrapper" ||
          extra === "rest" ||
          !visibleHoldings.includes(holding)
        : takes !== rightTakes[taking] || registrar === "wrapper" || holding === "longer",
    why: "another function may stand behind it, or `takes` says something else than the type",
  },
  FC1014: {
    applies: (program) =>
      isLifecycle(program) &&
      (program.taking !== "context" || program.result !== "nothing" || program.extra === "rest"),
    why: "a lifecycle handler takes the context and gives nothing; the SDK refuses others, and the runtime may not see it",
  },
};

/** The code that refuses a working program by rule, and undefined where none of its codes should. */
export function refusingRule(program: Program, codes: readonly string[]): string | undefined {
  return codes.find((code) => refusals[code]?.applies(program) === true);
}
