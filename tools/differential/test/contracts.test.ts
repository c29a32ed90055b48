import { checkProject, readContracts } from "@fc-check/analyzer";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { expect, test } from "vitest";
import { typeSamples } from "../dist/types.js";
import type { TypeSample } from "../dist/types.js";

const registrar = `
/** @fcRegistrar */
export declare function start(handler: (...args: never[]) => unknown): void;
`;

const json = typeSamples.flatMap(({ samples }) => samples.flatMap(({ json: value }) => value ?? []));

/** A schema can't tell a branded value from others, and says nothing of `object`. */
const isWider = ({ name }: TypeSample): boolean => name.startsWith("brand") || name === "nonPrimitive";

test("a schema takes the events and outputs of its type, and no other events", () => {
  const { contracts } = readContracts({ sources: { "/fc.ts": registrar, ...handlers() } });
  const ajv = new Ajv2020({ allowUnionTypes: true, strictTuples: false });
  ajvFormats.default(ajv);
  const validators = contracts.map(({ file, input, output }) => ({
    sample: typeSamples[Number(/\d+/.exec(file)?.[0])],
    input: input && ajv.compile(input),
    output: output && ajv.compile(output),
  }));
  expect(validators.length).toBeGreaterThan(40);

  const inputs: (readonly [TypeSample, ValidateFunction])[] = [];
  for (const { sample, input, output } of validators) {
    if (sample === undefined) throw new Error("a contract without a type");
    for (const { json: value } of output === null ? [] : sample.samples)
      expect([sample.name, value, output?.(value)]).toEqual([sample.name, value, true]);
    if (input !== null) inputs.push([sample, input]);
  }
  const compared = inputs.filter(([sample]) => !isWider(sample));
  const fits = assignable(compared.map(([sample]) => sample));
  compared.forEach(([{ name }, validate], type) => {
    json.forEach((value, index) => {
      const fact = [name, value, fits(type, index)];
      expect([name, value, validate(value)]).toEqual(fact);
    });
  });
});

/** Of each type a handler that takes it, and one that gives it. */
function handlers(): Record<string, string> {
  const texts = typeSamples.map(({ text, declarations = "" }) => [
    'import { start } from "./fc.js";',
    declarations,
    `start((event: ${text}): Error | null => null);`,
    `start((): [${text}, Error | null] => { throw new Error(); });`,
  ]);
  return Object.fromEntries(texts.map((lines, index) => [`/t${String(index)}.ts`, lines.join("\n")]));
}

/** Whether the compiler takes a value for a type: each type is a file, and each value a line of it. */
function assignable(types: readonly TypeSample[]): (type: number, value: number) => boolean {
  const files = types.map(({ text, declarations = "" }, index) => {
    const lines = json.map((value) => `check<${text}>(null! as ${typeOf(value)});`);
    const head = `export {}; declare function check<T>(value: T): void; ${declarations}`;
    return [`/v${String(index)}.ts`, [head, ...lines].join("\n")];
  });
  const { report } = checkProject(
    { sources: Object.fromEntries(files) as Record<string, string> },
    { typecheck: true },
  );
  const wrong = new Set(report.diagnostics.map(({ file, start }) => `${file}:${String(start.line)}`));
  expect(report.diagnostics.filter(({ code }) => code !== "TS2345")).toEqual([]);
  return (type, value) => !wrong.has(`v${String(type)}.ts:${String(value + 2)}`);
}

/** The type that has this value alone. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(typeOf).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${typeOf(one)}`);
  return `{ ${members.join("; ")} }`;
}
