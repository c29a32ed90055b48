import type { FileFacts } from "@fc-check/core";
import { file, handler, value } from "../support/facts.js";
import type { HandlerSpec, ParameterSpec } from "../support/facts.js";
import {
  array,
  contextual,
  errorType,
  nothing,
  nullType,
  object,
  primitive,
  tuple,
  union,
  unknown,
} from "../support/types.js";
import type { Type } from "../support/types.js";
import { asksForMore } from "./differences.mjs";
import type { GoType, GoValue } from "./recording.js";

/** The facts about the TypeScript handler that corresponds to a Go value. */
export function factsOf(go: GoValue): FileFacts {
  const spec = go.kind === "func" ? functionOf(go) : value(valueType(go));
  const kind = go.entry === "lifecycle" ? "lifecycle" : "event";
  return file([{ ...spec, kind, text: go.goType }]);
}

function functionOf(go: GoValue): HandlerSpec {
  const { params = [], results = [], variadic, nilFunc } = go;
  const parameters = params.map((param, index): ParameterSpec => {
    const rest = variadic === true && index === params.length - 1;
    return { type: typeOf(param, go), rest };
  });
  const [first = nothing, ...others] = results.map((result) => typeOf(result, go));
  const called = handler(parameters, others.length > 0 ? tuple([first, ...others]) : first);
  const none = nilFunc === true ? value(nullType).candidates : [];
  return { candidates: [...called.candidates, ...none] };
}

function valueType({ kind, goType }: GoValue): Type {
  return kind === "invalid" ? nullType : plainType(kind, goType);
}

/** The type that stands for a parameter's or a result's. */
function typeOf(type: GoType, go: GoValue): Type {
  if (type.implementsError) {
    const error = errorType(type.type);
    return ["interface", "ptr"].includes(type.kind) ? union(error, nullType) : error;
  }
  if (type.implementsContext) {
    const concrete = type.kind !== "interface";
    const more = asksForMore(type, go);
    return contextual(type.type, more ? { given: false, implements: concrete, foreign: ["more"] } : {});
  }
  return plainType(type.kind, type.type);
}

/** Every other type counts by its kind. Named types are plain ones, and pointers are objects. */
function plainType(kind: string, text: string): Type {
  if (kind === "string") return primitive("string", text);
  if (kind === "bool") return primitive("boolean", text);
  if (/^(u?int|float)(\d+|ptr)?$/.test(kind)) return primitive("number", text);
  if (kind === "slice" || kind === "array") return array(unknown);
  if (kind === "interface" && text === "interface {}") return unknown;
  return object(text, {}, { callable: kind === "func" });
}
