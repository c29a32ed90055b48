import type { TakesFacts } from "@fc-check/core";
import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { spanOf } from "./implementation.js";
import { withoutOuter } from "./outer-expressions.js";
import type { Scope } from "./scope.js";

/** What a call of a registrar says of `takes`. */
export function readTakes({ ts, checker }: Scope, call: ts.CallExpression): TakesFacts {
  const [handler, options] = call.arguments;
  const absent = { form: "absent", value: null, valueSpan: null, shorthand: false } as const;
  if (options === undefined) {
    return { ...absent, insertion: handler === undefined ? null : { at: handler.end, as: "argument" } };
  }
  if (ts.isSpreadElement(options)) return { ...absent, form: "opaque", insertion: null };
  const inner = withoutOuter(ts, options);
  if (ts.isObjectLiteralExpression(inner)) return readLiteral(ts, inner);
  // Options that are held elsewhere may hold `takes`, unless their type has no room for it.
  const type = checker.getNonNullableType(checker.getTypeAtLocation(options));
  const possible =
    (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0 ||
    checker.getPropertyOfType(type, "takes") !== undefined;
  return { ...absent, form: possible ? "opaque" : "absent", insertion: null };
}

function readLiteral(compiler: Compiler, literal: ts.ObjectLiteralExpression): TakesFacts {
  const { properties } = literal;
  const insertion = { at: literal.getStart() + 1, as: properties.length === 0 ? "first" : "before" } as const;
  const takes = writtenProperty(compiler, literal, "takes");
  if (takes === undefined) {
    const spreads = properties.some((property) => compiler.isSpreadAssignment(property));
    return {
      form: spreads ? "opaque" : "absent",
      value: null,
      valueSpan: null,
      shorthand: false,
      insertion: spreads ? null : insertion,
    };
  }
  const value = compiler.isPropertyAssignment(takes) ? takes.initializer : takes;
  const inner = compiler.isPropertyAssignment(takes) ? withoutOuter(compiler, takes.initializer) : undefined;
  const isLiteral = inner !== undefined && compiler.isStringLiteralLike(inner);
  return {
    form: isLiteral ? "literal" : "opaque",
    value: isLiteral ? inner.text : null,
    valueSpan: spanOf(value),
    shorthand: inner === undefined,
    insertion: null,
  };
}

/** The last property of this name that an object literal has. */
export function writtenProperty(
  compiler: Compiler,
  { properties }: ts.ObjectLiteralExpression,
  wanted: string,
): ts.ObjectLiteralElementLike | undefined {
  return properties.findLast(({ name }) => name !== undefined && nameText(compiler, name) === wanted);
}

/** The name of a property, where it is written in place: `takes`, `"takes"`, `["takes"]`. */
function nameText(compiler: Compiler, name: ts.PropertyName): string | undefined {
  if (compiler.isIdentifier(name) || compiler.isStringLiteralLike(name)) return name.text;
  if (!compiler.isComputedPropertyName(name)) return undefined;
  return compiler.isStringLiteralLike(name.expression) ? name.expression.text : undefined;
}
