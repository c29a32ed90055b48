import type { Finding } from "./finding.js";
import type { Options } from "./options.js";
import { readSignature } from "./reading.js";
import type { HandlerReading, SignatureReading } from "./reading.js";
import {
  arityNotVisible,
  contextNotFirst,
  genericHandler,
  inputNotJson,
  inputSchemaMismatch,
  lastResultNotError,
  mixedResults,
  notAFunction,
  outputNotJson,
  restParameter,
  severalSignatures,
  singleResultNotError,
  tooManyParameters,
  tooManyResults,
  undocumentedSignature,
  untypedHandler,
} from "./rules/index.js";

/** The rules that ask for one callable signature: the first that finds something rejects the handler as a whole. */
const handlerChecks = [
  untypedHandler.check.handler,
  notAFunction.check.handler,
  severalSignatures.check.handler,
  genericHandler.check,
];

const parameterChecks = [
  restParameter.check,
  tooManyParameters.check,
  untypedHandler.check.parameters,
  contextNotFirst.check,
];

const resultChecks = [
  untypedHandler.check.result,
  tooManyResults.check,
  singleResultNotError.check,
  lastResultNotError.check,
  mixedResults.check,
];

/** Asked only of signatures that no other rule rejects. */
const jsonChecks = [inputNotJson.check, inputSchemaMismatch.check, outputNotJson.check];

/** Everything that is wrong with an event handler. */
export function checkEventHandler(reading: HandlerReading, options: Options): Finding[] {
  for (const check of handlerChecks) {
    const found = check(reading);
    if (found.length > 0) return found;
  }
  const readings = reading.handler.candidates.flatMap(({ signatures }) =>
    signatures.map((signature) => readSignature(reading, signature)),
  );
  const checked = readings.map((one) => ({ reading: one, ...checkSignature(one, options) }));
  const different = severalSignatures.check.union(
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
  const parameters = parameterChecks.flatMap((check) => check(reading));
  const results = resultChecks.flatMap((check) => check(reading));
  const undocumented =
    parameters.length > 0 || options.acceptUndocumented ? [] : undocumentedSignature.check(reading);
  const arity = parameters.length > 0 ? [] : arityNotVisible.check(reading);
  const rejected = undocumented.length > 0 && options.severity.FC1008 !== "off";
  const accepted = parameters.length === 0 && results.length === 0 && !rejected;
  const json = accepted ? jsonChecks.flatMap((check) => check(reading)) : [];
  return { found: [...parameters, ...results, ...undocumented, ...arity, ...json], accepted };
}
