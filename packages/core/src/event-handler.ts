import type { Finding } from "./finding.js";
import type { Options } from "./options.js";
import { readSignature } from "./reading.js";
import type { HandlerReading, SignatureReading } from "./reading.js";
import { arityNotVisible } from "./rules/arity-not-visible.js";
import { contextNotFirst } from "./rules/context-not-first.js";
import { genericHandler } from "./rules/generic-handler.js";
import { inputNotJson, outputNotJson } from "./rules/json.js";
import { lastResultNotError } from "./rules/last-result-not-error.js";
import { mixedResults } from "./rules/mixed-results.js";
import { notAFunction } from "./rules/not-a-function.js";
import { restParameter } from "./rules/rest-parameter.js";
import { differentShapes, overloads } from "./rules/several-signatures.js";
import { singleResultNotError } from "./rules/single-result-not-error.js";
import { tooManyParameters } from "./rules/too-many-parameters.js";
import { tooManyResults } from "./rules/too-many-results.js";
import { undocumentedSignature } from "./rules/undocumented-signature.js";
import { untypedHandler, untypedParameter, untypedResult } from "./rules/untyped-handler.js";

/** The rules that ask for one callable signature: the first that finds something rejects the handler as a whole. */
const wholeRules = [untypedHandler, notAFunction, overloads, genericHandler];

const parameterRules = [restParameter, tooManyParameters, untypedParameter, contextNotFirst];

const resultRules = [untypedResult, tooManyResults, singleResultNotError, lastResultNotError, mixedResults];

/** Everything that is wrong with an event handler. */
export function checkEventHandler(reading: HandlerReading, options: Options): Finding[] {
  for (const rule of wholeRules) {
    const found = rule(reading);
    if (found.length > 0) return found;
  }
  const readings = reading.handler.candidates.flatMap(({ signatures }) =>
    signatures.map((signature) => readSignature(reading, signature)),
  );
  const checked = readings.map((one) => ({ reading: one, ...checkSignature(one, options) }));
  const different = differentShapes(
    reading,
    checked.filter((one) => one.accepted).map((one) => one.reading),
  );
  return different.length > 0 ? different : checked.flatMap((one) => one.found);
}

/** `accepted`: it has one of the forms that the options allow, whatever else is wrong with it. */
function checkSignature(
  reading: SignatureReading,
  options: Options,
): { found: Finding[]; accepted: boolean } {
  const parameters = parameterRules.flatMap((rule) => rule(reading));
  const results = resultRules.flatMap((rule) => rule(reading));
  const undocumented =
    parameters.length > 0 || options.acceptUndocumented ? [] : undocumentedSignature(reading);
  const arity = parameters.length > 0 ? [] : arityNotVisible(reading);
  const rejected = undocumented.length > 0 && options.severity.FC1008 !== "off";
  const accepted = parameters.length === 0 && results.length === 0 && !rejected;
  const json = accepted ? [...inputNotJson(reading), ...outputNotJson(reading)] : [];
  return { found: [...parameters, ...results, ...undocumented, ...arity, ...json], accepted };
}
