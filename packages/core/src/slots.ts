import type { SignatureReading } from "./reading.js";
import { constituents, printedUnion, typeAt } from "./types/table.js";

/** A parameter of a handler, for the report. */
export interface ReportedParameter {
  /** As it is declared; `...` stands before the name of a rest parameter. */
  readonly name: string;
  /** As the compiler prints it; `any` where nothing but the registrar could give it one. */
  readonly type: string;
  /** What it is there for; null where there are more than two. */
  readonly role: "context" | "input" | null;
}

/** A result of a handler, awaited, for the report. */
export interface ReportedResult {
  /** As the compiler prints it. */
  readonly type: string;
  /** What it is there for; null behind the first two, and where it may be one or the other. */
  readonly role: "output" | "error" | null;
}

/** The parameters of a signature. Of two without a context, the first stands where it has to be. */
export function parametersOf(reading: SignatureReading): ReportedParameter[] {
  const { handler, signature, parameters, relations, types } = reading;
  const found = relations.findIndex((relation) => relation !== "none");
  const context = found < 0 && (parameters.length > 1 || handler.kind === "lifecycle") ? 0 : found;
  const input = parameters.findIndex((_, index) => index !== context);
  return signature.parameters.map((parameter) => {
    const { name, type, rest, unannotated } = parameter;
    const index = parameters.indexOf(parameter);
    return {
      name: rest ? `...${name}` : name,
      type: unannotated ? "any" : typeAt(types, type).text,
      role: index < 0 ? null : index === context ? "context" : index === input ? "input" : null,
    };
  });
}

/** The results of a signature: none, one, or the elements of the tuple that it returns. */
export function resultsOf({ types, signature, result }: SignatureReading): ReportedResult[] {
  if (result.form === "nothing") return [];
  if (result.form === "output") {
    return [
      { type: printedUnion(types, result.outputs), role: "output" },
      { type: printedUnion(types, result.errors), role: "error" },
    ];
  }
  const members = constituents(types, signature.result.constituents);
  const [only, ...more] = members.map((member) => typeAt(types, member));
  if (only?.kind === "tuple" && more.length === 0) {
    const roles = ["output", "error"] as const;
    return only.elements.map(({ type }, index) => ({
      type: typeAt(types, type).text,
      role: roles[index] ?? null,
    }));
  }
  const isEither = result.form === "mixed" || result.form === "untyped";
  const role = result.form === "error" ? "error" : isEither ? null : "output";
  return [{ type: printedUnion(types, members), role }];
}
