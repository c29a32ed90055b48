import { checkFacts } from "./check.js";
import type { CheckedFile } from "./check.js";
import type { FileFacts, Span } from "./facts.js";
import type { Options } from "./options.js";

/**
 * How much is read of a handler. `verdict`: what the rules need to judge it. `report`: also how its signature, input and output are printed.
 * `findings`: also the texts of nested types, and what fixes need. Printing costs most of the time, then fixes. `schema`: what the rules need, and what a
 * JSON Schema says beyond that.
 */
export type Detail = "verdict" | "report" | "findings" | "schema";

/** Reads the facts of one file; `detailOf` says how much is wanted of the handler at a span. */
export type ReadFacts = (detailOf: (span: Span) => Detail) => FileFacts;

/**
 * Checks one file: the function that every host calls. The file is read for the verdicts first, and a second time only where a handler is not
 * valid, in all detail for such handlers. A host that shows nothing but findings asks for `verdict`: then the signature, input and output of
 * valid handlers are empty.
 */
export function checkFile(
  readFacts: ReadFacts,
  options: Options,
  detail: Exclude<Detail, "findings"> = "report",
): CheckedFile {
  const checked = checkFacts(
    readFacts(() => detail),
    options,
  );
  const wrong = checked.handlers.filter(({ verdict }) => verdict !== "valid").map(({ facts }) => facts.span);
  if (wrong.length === 0) return checked;
  const detailOf = ({ start, end }: Span): Detail =>
    wrong.some((span) => span.start === start && span.end === end) ? "findings" : detail;
  return checkFacts(readFacts(detailOf), options);
}
