import type { CandidateFacts, SchemaFacts } from "@fc-check/core";
import type ts from "typescript";
import { spanOf } from "./implementation.js";
import { withoutOuter } from "./outer-expressions.js";
import type { Scope } from "./scope.js";
import { writtenProperty } from "./takes.js";
import type { TypeTable } from "./type-table.js";

/** What a [Standard Schema](https://standardschema.dev) takes, and what it gives. */
interface Schema {
  readonly takes: ts.Type;
  readonly gives: readonly ts.Type[];
}

/** Whether options have a property `input` that may be a schema. One of type `any` may be anything. */
export function declaresSchema(scope: Scope, options: ts.Type): boolean {
  const input = propertyType(scope, options, "input");
  if (input === undefined || isAny(scope, input)) return false;
  return membersOf(scope, input).some((member) => schemaOf(scope, member) !== undefined);
}

/** What a call of a registrar says of the schema for the event. `candidates`: the members of the handler's type. */
export function readSchema(
  scope: Scope,
  types: TypeTable,
  call: ts.CallExpression,
  candidates: readonly CandidateFacts[],
): SchemaFacts {
  const { ts, checker } = scope;
  const [, options] = call.arguments;
  const none = { span: null, optional: true, takes: [], gives: [] };
  if (options === undefined || ts.isSpreadElement(options)) return none;
  const holders = membersOf(scope, checker.getTypeAtLocation(options));
  const values = holders.flatMap((holder) => propertyType(scope, holder, "input") ?? []);
  const members = values.flatMap((value) => membersOf(scope, value));
  const schemas = members.flatMap((member) => schemaOf(scope, member) ?? []);
  if (schemas.length === 0) return none;
  const parameters = candidates.flatMap(({ signatures }) => signatures.flatMap((one) => one.parameters));
  const taken = [...new Set(parameters.map(({ type }) => type))];
  const given = [...new Set(schemas.flatMap(({ gives }) => gives))];
  return {
    span: spanOf(writtenInput(scope, options)),
    optional: holders.some((holder) => mayLack(scope, holder, "input")),
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

/** What a schema takes and gives: `any`, where its types do not say it. Undefined for what is not a schema. */
function schemaOf(scope: Scope, type: ts.Type): Schema | undefined {
  if (isAny(scope, type)) return { takes: type, gives: [type] };
  const standard = propertyType(scope, type, "~standard");
  if (standard === undefined) return undefined;
  const declared = propertyType(scope, standard, "types");
  const any = scope.checker.getAnyType();
  const takes = declared && propertyType(scope, declared, "input");
  const gives = declared && propertyType(scope, declared, "output");
  return { takes: takes ?? any, gives: gives === undefined ? validated(scope, standard) : [gives] };
}

/**
 * What `validate` gives, which is all that a schema without `types` says of itself. To a result with issues, the compiler adds the missing `value`
 * that others have.
 */
function validated(scope: Scope, standard: ts.Type): readonly ts.Type[] {
  const { ts, checker } = scope;
  const validate = propertyType(scope, standard, "validate");
  const [signature] =
    validate === undefined ? [] : checker.getSignaturesOfType(validate, ts.SignatureKind.Call);
  const result = signature && checker.getAwaitedType(signature.getReturnType());
  const values = (result === undefined ? [] : membersOf(scope, result))
    .filter((member) => mayLack(scope, member, "issues"))
    .flatMap((member) => propertyType(scope, member, "value") ?? []);
  return values.length === 0 ? [checker.getAnyType()] : values;
}

/** The type of a property; undefined where there is none. What is `any` has every property. */
function propertyType(scope: Scope, type: ts.Type, name: string): ts.Type | undefined {
  const { checker } = scope;
  const owner = checker.getNonNullableType(type);
  if (isAny(scope, owner)) return owner;
  const property = checker.getPropertyOfType(owner, name);
  return property && checker.getTypeOfSymbol(property);
}

/** Whether a property is missing, or may be. */
function mayLack({ ts, checker }: Scope, owner: ts.Type, name: string): boolean {
  const property = checker.getPropertyOfType(owner, name);
  if (property === undefined || (property.flags & ts.SymbolFlags.Optional) !== 0) return true;
  const type = checker.getTypeOfSymbol(property);
  return checker.getNonNullableType(type) !== type;
}

/** The members of a type that are neither `null` nor `undefined`. */
function membersOf({ checker }: Scope, type: ts.Type): readonly ts.Type[] {
  const known = checker.getNonNullableType(type);
  return known.isUnion() ? known.types : [known];
}

function isAny({ ts }: Scope, { flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.Any) !== 0;
}
