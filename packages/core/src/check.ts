import type { FileFacts, HandlerFacts, ParameterFacts } from "./facts.js";
import type { Options } from "./options.js";
import { checkEventHandler } from "./event-handler.js";
import { Reporting } from "./reporting.js";
import type { Diagnostic } from "./reporting.js";
import { inputOf, outputsOf, readSignature, rolesOf } from "./reading.js";
import type { HandlerReading, SignatureReading } from "./reading.js";
import type { Code } from "./registry.js";
import {
  lifecycleSignature,
  notAFunction,
  registrarEscapes,
  secondHandler,
  unboundMethod,
  untypedHandler,
} from "./rules/index.js";
import { goForm, shapeOf } from "./shapes.js";
import type { Roles, ShapeNumber } from "./shapes.js";
import { isErrorResult } from "./types/result.js";
import { parametersOf, resultsOf } from "./slots.js";
import type { ReportedParameter, ReportedResult } from "./slots.js";
import { printedUnion, typeAt } from "./types/table.js";
import type { TypeTable } from "./types/table.js";

/** What is known of one handler after the check. */
export interface CheckedHandler {
  readonly facts: HandlerFacts;
  readonly verdict: Verdict;
  /** Null unless valid and documented. */
  readonly shape: ShapeNumber | null;
  /** Valid, though no document lists its signature. */
  readonly undocumented: boolean;
  /** Its Go form; null unless valid. */
  readonly go: string | null;
  /** What it takes and gives; null where it has not exactly one signature. */
  readonly parameters: readonly ReportedParameter[] | null;
  readonly results: readonly ReportedResult[] | null;
  /** The type of its input as the compiler prints it; null where it has none. */
  readonly input: string | null;
  /** The same for its output. */
  readonly output: string | null;
  /** Its result is awaited. */
  readonly async: boolean;
}

/** `unknown`: the handler's type can't be judged (FC1012), and nothing worse is known of it. */
export type Verdict = "valid" | "invalid" | "unknown";

/** The answer for one file. */
export interface CheckedFile {
  readonly file: string;
  /** In source order. */
  readonly handlers: readonly CheckedHandler[];
  /** Loading the file registers an event handler, or may do so. */
  readonly starts: boolean;
  /** By position, then code. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is wrong with a file beside its handlers. */
const fileChecks = [
  notAFunction.check.file,
  untypedHandler.check.file,
  lifecycleSignature.check.file,
  registrarEscapes.check,
  secondHandler.check,
];

/** What a handler is, in the words of all editors: `handler of shape 7`, `undocumented handler`, `lifecycle handler`. */
export function wordsFor({ facts, shape, undocumented }: CheckedHandler): string {
  if (facts.kind === "lifecycle") return "lifecycle handler";
  if (shape !== null) return `handler of shape ${shape}`;
  return undocumented ? "undocumented handler" : "handler";
}

/** Checks the facts of one file. */
export function checkFacts(facts: FileFacts, options: Options): CheckedFile {
  const reporting = new Reporting(facts.ignores, options);
  const handlers = facts.handlers.map((handler, index) => {
    const reading = { types: facts.types, handler, contextName: facts.contextName };
    const found =
      handler.kind === "lifecycle"
        ? lifecycleSignature.check.handler(reading)
        : checkEventHandler(reading, options);
    return summarise(
      reading,
      verdictOf(reporting.report([...found, ...unboundMethod.check(reading)], index)),
    );
  });
  for (const check of fileChecks) reporting.report(check(facts), null);
  return { file: facts.file, handlers, starts: mayStart(facts), diagnostics: reporting.finish() };
}

/** A tagged or listed handler counts: something that can't be seen calls it. So does a registrar that can't be followed. */
function mayStart({ handlers, brokenCalls, escapes, rawUses }: FileFacts): boolean {
  return (
    [...handlers, ...brokenCalls].some(({ kind }) => kind === "event") ||
    escapes.length > 0 ||
    rawUses.length > 0
  );
}

function verdictOf(reported: readonly Code[]): Verdict {
  if (reported.length === 0) return "valid";
  return reported.every((code) => code === "FC1012") ? "unknown" : "invalid";
}

function summarise(handlerReading: HandlerReading, verdict: Verdict): CheckedHandler {
  const { types, handler: facts } = handlerReading;
  const readings = facts.candidates.flatMap(({ signatures }) =>
    signatures.map((signature) => readSignature(handlerReading, signature)),
  );
  const callable = facts.candidates.every(({ signatures }) => signatures.length === 1);
  const inputs =
    callable && readings.every(hasKnownParameters) ? readings.flatMap((one) => inputOf(one) ?? []) : [];
  const outputs = [...new Set(readings.flatMap((one) => outputsOf(one)))];
  const valid = verdict === "valid" && callable && readings.every(isWellFormed);
  const roles = valid ? commonRoles(readings) : null;
  const event = facts.kind === "event";
  const shape = roles !== null && event ? shapeOf(roles) : undefined;
  const [only, ...others] = readings;
  const single = only === undefined || others.length > 0 ? null : only;
  return {
    facts,
    verdict,
    shape: shape?.shape ?? null,
    undocumented: roles !== null && event && shape === undefined,
    go: roles === null ? null : goForm(roles),
    parameters: single && parametersOf(single),
    results: single && resultsOf(single),
    input: inputs.length === 0 ? null : inputText(types, inputs),
    output: outputs.length === 0 ? null : printedUnion(types, outputs),
    async: readings.some((one) => one.signature.result.awaited),
  };
}

/** The roles that all members of the handler's type have; null where they differ. */
function commonRoles(readings: readonly SignatureReading[]): Roles | null {
  const [roles, ...others] = readings.map(rolesOf);
  if (roles === undefined || others.some((other) => goForm(other) !== goForm(roles))) return null;
  return roles;
}

/** A union of functions is called with what each of them takes. */
function inputText(types: TypeTable, inputs: readonly ParameterFacts[]): string {
  const texts = new Set(inputs.map((input) => (input.unannotated ? "any" : typeAt(types, input.type).text)));
  return [...texts].sort().join(" & ");
}

/** A handler can be valid without matching a form, where what is wrong with it is ignored or off. */
function isWellFormed(reading: SignatureReading): boolean {
  const { types, signature, result } = reading;
  if (signature.typeParameters > 0 || !hasKnownParameters(reading)) return false;
  if (result.form === "output") return result.errors.every((error) => isErrorResult(types, error));
  return ["nothing", "error"].includes(result.form);
}

function hasKnownParameters({ signature, relations, parameters }: SignatureReading): boolean {
  if (signature.parameters.some((parameter) => parameter.rest)) return false;
  const [first] = relations;
  return parameters.length < 2
    ? first !== "more" && first !== "ambiguous"
    : parameters.length === 2 && first === "context";
}
