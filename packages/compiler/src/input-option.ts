import type { CandidateFacts, SchemaFacts } from "@fc-check/core";
import type ts from "typescript";
import { spanOf } from "./implementation.js";
import { withoutOuter } from "./outer-expressions.js";
import type { Scope } from "./scope.js";
import { mayLack, membersOf, propertyType, schemaOf } from "./standard-schemas.js";
import { writtenProperty } from "./takes.js";
import type { TypeTable } from "./type-table.js";

/** What a call of a registrar says of the schema for the event. `candidates`: the members of the handler's type. */
export function readSchema(
  scope: Scope,
  types: TypeTable,
  call: ts.CallExpression,
  candidates: readonly CandidateFacts[],
): SchemaFacts {
  const { ts, checker } = scope;
  const [, options] = call.arguments;
  const none = { span: null, optional: true, generated: false, takes: [], gives: [] };
  if (options === undefined || ts.isSpreadElement(options)) return none;
  const holders = membersOf(scope, checker.getTypeAtLocation(options));
  const values = holders.flatMap((holder) => propertyType(scope, holder, "input") ?? []);
  const members = values.flatMap((value) => membersOf(scope, value));
  const schemas = members.flatMap((member) => schemaOf(scope, member) ?? []);
  if (schemas.length === 0) return none;
  const parameters = candidates.flatMap(({ signatures }) => signatures.flatMap((one) => one.parameters));
  const taken = [...new Set(parameters.map(({ type }) => type))];
  const given = [...new Set(schemas.flatMap(({ gives }) => gives))];
  const onlySchemas = schemas.length === members.length;
  return {
    span: spanOf(writtenInput(scope, options)),
    optional: !onlySchemas || holders.some((holder) => mayLack(scope, holder, "input")),
    generated: schemas.every(({ generated }) => generated),
    takes: [...new Set(schemas.map(({ takes }) => types.id(takes)))],
    gives: given.map((type) => ({
      type: types.id(type),
      fits: taken.filter((id) => checker.isTypeAssignableTo(type, types.typeOf(id))),
    })),
  };
}

/** Where the value of `input` is written: in place, or with the options. */
function writtenInput({ ts }: Scope, options: ts.Expression): ts.Node {
  const literal = withoutOuter(ts, options);
  const property = ts.isObjectLiteralExpression(literal) ? writtenProperty(ts, literal, "input") : undefined;
  if (property === undefined) return options;
  return ts.isPropertyAssignment(property) ? property.initializer : property;
}
