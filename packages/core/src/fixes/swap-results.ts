import type { FunctionFacts, WrittenPiece } from "../facts.js";
import type { Fix } from "../finding.js";
import { fix, swap } from "./edits.js";

/** Lets the two elements of every returned tuple change places, and those of the return type with them. */
export function swapResults(written: FunctionFacts | null): Fix[] {
  if (written?.declaresTypes !== true || written.returns.length === 0) return [];
  const literals = written.returns.flatMap((one) => one.literals ?? []);
  const known = written.returns.every((one) => one.literals !== null);
  if (!known || literals.some((elements) => elements.length !== 2)) return [];
  const { returnType } = written;
  if (returnType !== null && returnType.elements === null) return [];
  const pairs: (readonly WrittenPiece[])[] = [
    ...literals,
    ...(returnType?.elements ? [returnType.elements] : []),
  ];
  const edits = pairs.flatMap(([first, second]) => (first && second ? swap(first, second) : []));
  return [fix("Swap the two results: the error comes last", false, edits)];
}
