import type { TakesFacts } from "@fc-check/core";
import type ts from "typescript";
import { visibleFunction, writtenParameters } from "./functions.js";
import type { WrittenFunction } from "./functions.js";
import { withoutOuter } from "./outer-expressions.js";
import { registrarOf } from "./registrars.js";
import type { Registrars } from "./registrars.js";
import type { Scope } from "./scope.js";
import { readTakes } from "./takes.js";

/**
 * What a registrar that has no option `takes` itself, and wraps one that has it, says of `takes`: its body shows how it passes the handler on.
 * Null where that can't be seen, or where it passes on a function of its own.
 */
export function readWrapperTakes(
  scope: Scope,
  registrars: Registrars,
  call: ts.CallExpression,
): TakesFacts | null {
  const wrapper = visibleFunction(scope, call.expression);
  const passed = wrapper === undefined ? undefined : passedOn(scope, registrars, wrapper, new Set());
  if (passed === undefined) return null;
  return { form: "wrapper", value: passed, valueSpan: null, shorthand: false, insertion: null };
}

/** The `takes` with which a function passes on its first parameter: a literal, or null for none. Undefined where that can't be seen. */
function passedOn(
  scope: Scope,
  registrars: Registrars,
  wrapper: WrittenFunction,
  followed: ReadonlySet<ts.Node>,
): string | null | undefined {
  const { ts, checker } = scope;
  const [parameter] = writtenParameters(ts, wrapper);
  if (parameter === undefined || !ts.isIdentifier(parameter.name) || followed.has(wrapper)) return undefined;
  const handler = checker.getSymbolAtLocation(parameter.name);
  const visit = (node: ts.Node): { takes: string | null } | undefined => {
    const takes = ts.isCallExpression(node) && passes(node) ? takesOfCall(node) : undefined;
    return takes === undefined ? ts.forEachChild(node, visit) : { takes };
  };
  const passes = ({ arguments: [argument] }: ts.CallExpression): boolean => {
    const inner = argument === undefined ? undefined : withoutOuter(ts, argument);
    return inner !== undefined && ts.isIdentifier(inner) && checker.getSymbolAtLocation(inner) === handler;
  };
  const takesOfCall = (call: ts.CallExpression): string | null | undefined => {
    const callee = withoutOuter(ts, call.expression);
    const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(callee) ? callee.name : callee);
    const registrar = symbol === undefined ? undefined : registrarOf(scope, registrars, symbol);
    if (registrar?.kind !== "event" || registrar.raw) return undefined;
    if (registrar.hasTakes) {
      const { form, value } = readTakes(scope, call);
      return form === "opaque" ? undefined : value;
    }
    const inner = visibleFunction(scope, call.expression);
    return inner === undefined
      ? undefined
      : passedOn(scope, registrars, inner, new Set(followed).add(wrapper));
  };
  return wrapper.body === undefined ? undefined : visit(wrapper.body)?.takes;
}
