import type { ResultFacts, TypeId } from "../facts.js";
import { isErrorLike } from "./error-like.js";
import { constituents, typeAt } from "./table.js";
import type { TypeTable } from "./table.js";

/** The form of one constituent of a result. */
export type ResultForm = "nothing" | "null" | "error" | "pair" | "long" | "untyped" | "other";

/** The form of a whole result, the first that applies (docs/handler-rules.md, section 3.5). */
export type ResultReading =
  | { readonly form: "nothing" }
  | { readonly form: "error" }
  | { readonly form: "output"; readonly outputs: readonly TypeId[]; readonly errors: readonly TypeId[] }
  /** `members`: the constituents that the form is about. */
  | { readonly form: "long" | "untyped" | "other" | "mixed"; readonly members: readonly TypeId[] };

/** Reads the awaited result of a signature. */
export function readResult(types: TypeTable, result: ResultFacts, hasParameters: boolean): ResultReading {
  const members = constituents(types, result.constituents);
  const forms = new Map(members.map((member) => [member, resultForm(types, member)]));
  const having = (...wanted: readonly ResultForm[]): TypeId[] =>
    members.filter((member) => wanted.includes(forms.get(member) ?? "other"));

  if (having("nothing").length === members.length) {
    const neverAlone = members.every((member) => typeAt(types, member).kind === "never");
    return { form: neverAlone && hasParameters ? "error" : "nothing" };
  }
  if (having("error", "null", "nothing").length === members.length) return { form: "error" };
  const pairs = having("pair");
  if (pairs.length === members.length) return readPairs(types, pairs);
  const long = having("long");
  if (long.length > 0) return { form: "long", members: long };
  const untyped = having("untyped");
  if (untyped.length > 0) return { form: "untyped", members: untyped };
  const other = having("other");
  if (other.length > 0) return { form: "other", members: other };
  return { form: "mixed", members };
}

/** The form of one constituent. */
export function resultForm(types: TypeTable, id: TypeId): ResultForm {
  const type = typeAt(types, id);
  switch (type.kind) {
    case "void":
    case "undefined":
    case "never":
      return "nothing";
    case "null":
      return "null";
    case "any":
    case "unknown":
    case "unresolved":
    case "unexpanded":
    case "parameter": // One that is constrained to nothing: the others have been replaced by their constraints.
      return "untyped";
    case "tuple":
      if (type.elements.length > 2 || type.elements.some((element) => element.rest)) return "long";
      // One that may be empty is a short one: the runtime takes `[]` for a value of its own.
      return type.elements.length === 2 && type.elements[0]?.optional === false ? "pair" : "other";
    default:
      return isErrorLike(types, id) ? "error" : "other";
  }
}

/** Those constituents that say nothing about what is returned: `any`, `unknown`, and what can't be looked into. */
export function untypedMembers(types: TypeTable, ids: readonly TypeId[]): TypeId[] {
  return constituents(types, ids).filter((member) => resultForm(types, member) === "untyped");
}

/** Whether a type is an error as the second of two results: errors, `null` and `undefined` only. */
export function isErrorResult(types: TypeTable, id: TypeId): boolean {
  return constituents(types, [id]).every((member) =>
    ["error", "null", "nothing"].includes(resultForm(types, member)),
  );
}

function readPairs(types: TypeTable, pairs: readonly TypeId[]): ResultReading {
  const outputs: TypeId[] = [];
  const errors: TypeId[] = [];
  for (const pair of pairs) {
    const type = typeAt(types, pair);
    if (type.kind !== "tuple") continue;
    const [output, error] = type.elements;
    if (output !== undefined) outputs.push(output.type);
    if (error !== undefined) errors.push(error.type);
  }
  return { form: "output", outputs: [...new Set(outputs)], errors: [...new Set(errors)] };
}
