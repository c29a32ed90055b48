import type ts from "typescript";
import type { Scope } from "./scope.js";

/** What a [Standard Schema](https://standardschema.dev) takes, and what it gives. */
interface Schema {
  readonly takes: ts.Type;
  readonly gives: readonly ts.Type[];
  /** `fc-check schema` has written it. */
  readonly generated: boolean;
}

/** Whether options have a property `input` that may be a schema. One of type `any` may be anything. */
export function declaresSchema(scope: Scope, options: ts.Type): boolean {
  const input = propertyType(scope, options, "input");
  if (input === undefined || isAny(scope, input)) return false;
  return membersOf(scope, input).some((member) => schemaOf(scope, member) !== undefined);
}

/** What a schema takes and gives: `any`, where its types do not say it. Undefined for what is not a schema. */
export function schemaOf(scope: Scope, type: ts.Type): Schema | undefined {
  if (isAny(scope, type)) return { takes: type, gives: [type], generated: false };
  const standard = propertyType(scope, type, "~standard");
  if (standard === undefined) return undefined;
  const declared = propertyType(scope, standard, "types");
  const any = scope.checker.getAnyType();
  const takes = declared && propertyType(scope, declared, "input");
  const gives = declared && propertyType(scope, declared, "output");
  return {
    takes: takes ?? any,
    gives: gives === undefined ? validated(scope, standard) : [gives],
    generated: isGenerated(scope, standard),
  };
}

/** What `fc-check schema` writes says so in its type. */
function isGenerated(scope: Scope, standard: ts.Type): boolean {
  const vendor = propertyType(scope, standard, "vendor");
  return vendor?.isStringLiteral() === true && vendor.value === "fc-check";
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
export function propertyType(scope: Scope, type: ts.Type, name: string): ts.Type | undefined {
  const { checker } = scope;
  const owner = checker.getNonNullableType(type);
  if (isAny(scope, owner)) return owner;
  const property = checker.getPropertyOfType(owner, name);
  return property && checker.getTypeOfSymbol(property);
}

/** Whether a property is missing, or may be. */
export function mayLack({ ts, checker }: Scope, owner: ts.Type, name: string): boolean {
  const property = checker.getPropertyOfType(owner, name);
  if (property === undefined || (property.flags & ts.SymbolFlags.Optional) !== 0) return true;
  const type = checker.getTypeOfSymbol(property);
  return checker.getNonNullableType(type) !== type;
}

/** The members of a type that are neither `null` nor `undefined`. */
export function membersOf({ checker }: Scope, type: ts.Type): readonly ts.Type[] {
  const known = checker.getNonNullableType(type);
  return known.isUnion() ? known.types : [known];
}

function isAny({ ts }: Scope, { flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.Any) !== 0;
}
