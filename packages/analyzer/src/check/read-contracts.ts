import type { Contract, EventType, Range, TypeSchema, Unsaid } from "@fc-check/core";
import { openInput } from "./input.js";
import type { CheckInput, CheckSettings } from "./input.js";
import type { CheckResult } from "./results.js";

/** What a valid event handler takes and gives, as JSON Schemas. */
export interface NamedContract extends Range {
  /** Null for an anonymous handler. */
  readonly name: string | null;
  /** Null where it takes no event. */
  readonly input: TypeSchema | null;
  /** What it takes as a type, for a validator; null like `input`. */
  readonly eventType: EventType | null;
  /** Null where it gives no output. */
  readonly output: TypeSchema | null;
  /** What of its types the schemas do not say, by path. */
  readonly unsaid: { readonly input: readonly Unsaid[]; readonly output: readonly Unsaid[] };
}

/** The contracts of what is checked, and the result of that check. */
export interface Contracts {
  readonly result: CheckResult;
  /** By file, and by position in it. */
  readonly contracts: readonly NamedContract[];
}

/** Checks a project, and gives the contracts of the event handlers of which nothing is reported. Throws a ProjectError as `checkProject` does. */
export function readContracts(input: CheckInput, settings: CheckSettings = {}): Contracts {
  const { check, display } = openInput(input, settings);
  const { result, contracts } = check(undefined, true);
  const ofFile = new Map<string, Contract[]>();
  for (const contract of contracts) {
    const file = display(contract.file);
    ofFile.set(file, [...(ofFile.get(file) ?? []), contract]);
  }
  // The report has the handlers of a file in the order of its facts, and so of its contracts.
  const valid = result.report.handlers.filter(({ kind, verdict }) => kind === "event" && verdict === "valid");
  const named = valid.flatMap(({ file, start, end, name }): NamedContract[] => {
    const contract = ofFile.get(file)?.shift();
    if (contract === undefined) return [];
    const { input: event, eventType, output, unsaid } = contract;
    return [{ file, start, end, name, input: event, eventType, output, unsaid }];
  });
  return { result, contracts: named };
}
