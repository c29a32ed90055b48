import type { FunctionFacts, WrittenElement, WrittenPiece } from "../facts.js";
import type { Fix } from "../finding.js";
import { fix, swap } from "./edits.js";

/** Lets the two elements of every returned tuple change places, and those of the return type with them. */
export function swapResults(written: FunctionFacts | null): Fix[] {
  if (written?.declaresTypes !== true || written.returns.length === 0) return [];
  const returned = written.returns.map(({ elements }) => elements);
  if (!returned.every((elements): elements is readonly WrittenElement[] => elements?.length === 2)) return [];
  const { returnType } = written;
  if (returnType !== null && returnType.elements === null) return [];
  const pairs: (readonly WrittenPiece[])[] = [
    ...returned,
    ...(returnType?.elements ? [returnType.elements] : []),
  ];
  const edits = pairs.flatMap(([first, second]) => (first && second ? swap(first, second) : []));
  return [fix("Swap the two results: the error comes last", false, edits)];
}
