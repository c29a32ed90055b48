import type { EventType, TypeSchema } from "@fc-check/core";
import { Ajv } from "ajv";
import type { AnySchemaObject, ValidateFunction } from "ajv";
import ajvStandalone from "ajv/dist/standalone/index.js";
import { repeatedRules } from "./repeated.js";
import { partsOf, rulesOf } from "./rules.js";
import type { Rule, Rules } from "./rules.js";

/** The code of a validator: functions and what they use. */
export interface Code {
  readonly text: string;
  /** The function that takes the event, and has `errors`. */
  readonly entry: string;
  /** What is to be emptied after each event. */
  readonly memories: readonly string[];
}

/** Compiles the schema of an event to JavaScript that imports nothing. Undefined where it is too large for that. */
export function compileSchema(schema: TypeSchema, { templates }: EventType): Code | undefined {
  const rules = rulesOf(schema, templates);
  // A new one for each schema: the names in the code are numbered, and have to be the same whichever handlers there are.
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    discriminator: true,
    logger: false,
    messages: false,
    meta: false,
    ownProperties: hasInheritedName(rules),
    strict: false,
    validateSchema: false,
    verbose: true,
  });
  try {
    for (const [id, rule] of rules.named) ajv.addSchema(rule, id);
    const { $ref } = rules.root;
    const named = $ref === undefined ? undefined : ajv.getSchema($ref);
    const validate = named ?? ajv.compile(rules.root as AnySchemaObject);
    const memories = repeatedRules(rules).map((id) => nameOf(ajv.getSchema(id)));
    return finish(ajvStandalone.default(ajv, validate), nameOf(validate), memories);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function nameOf(validate: ValidateFunction | undefined): string {
  return String(validate?.source?.validateName);
}

/** Leaves out what Ajv exports and requires, and has the results of some functions remembered. */
function finish(text: string, entry: string, remembered: readonly string[]): Code {
  let code = text
    .replace(/^"use strict";\nexport const validate = \w+;\nexport default \w+;\n/, "")
    // Of values that are no objects.
    .replaceAll('require("ajv/dist/runtime/equal").default', "(a, b) => a === b")
    .replaceAll(/\n{2,}/g, "\n");
  for (const name of remembered) {
    code = code.replace(`\nfunction ${name}(`, () => `\n${memoryOf(name)}\nfunction ${name}Anew(`);
  }
  if (/^export |require\("ajv/m.test(code))
    throw new Error("Ajv's code has an import or export of an unknown form");
  return { text: code.trim(), entry, memories: remembered.map((name) => `${name}Seen`) };
}

/**
 * Remembers what was found of a value: `null`, or one error that stands for all, whose number would double with each level. The function itself
 * sets the errors of the remembering one.
 */
function memoryOf(name: string): string {
  return `const ${name}Seen = new Map();
function ${name}(data, at) {
  let errors = ${name}Seen.get(data);
  if (errors === undefined) {
    errors = ${name}Anew(data, at) ? null : [{ ...takeError([...${name}.errors]), standsForAll: true }];
    if (typeof data == "object") ${name}Seen.set(data, errors);
  }
  ${name}.errors = errors;
  return errors === null;
}`;
}

/** Whether a rule names a property that every object has by inheritance. To ask for own properties only takes time. */
function hasInheritedName({ root, named }: Rules): boolean {
  const names = (rule: Rule): boolean =>
    [...Object.keys(rule.properties ?? {}), ...(rule.required ?? [])].some((name) => name in {}) ||
    partsOf(rule).some(names);
  return [root, ...named.values()].some(names);
}
