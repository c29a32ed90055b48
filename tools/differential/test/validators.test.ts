import { checkProject, readContracts } from "@fc-check/analyzer";
import type { NamedContract } from "@fc-check/analyzer";
import { sampleEvent } from "@fc-check/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { validatorFiles } from "../../../packages/cli/dist/commands/schema/validators/files.js";
import { typeSamples } from "../dist/types.js";

const registrar = `
/** @fcRegistrar */
export declare function start(handler: (...args: never[]) => unknown, options?: { input?: Schema }): void;
interface Schema {
  readonly "~standard": { readonly version: 1; readonly vendor: string; readonly validate: (value: unknown) => unknown };
}
`;

interface Validator {
  readonly "~standard": { readonly validate: (value: unknown) => { readonly value?: unknown } };
}

const json = typeSamples.flatMap(({ samples }) => samples.flatMap(({ json: value }) => value ?? []));
const handlers = typeSamples.map(
  ({ text, declarations = "" }) =>
    (options: string) =>
      `${declarations}; start((event: ${text}): Error | null => null${options});`,
);
const sources = Object.fromEntries(
  handlers.map((handler, index) => [
    `/t${String(index)}.ts`,
    `import { start } from "./fc.js"; ${handler("")}`,
  ]),
);
const { contracts } = readContracts({ sources: { "/fc.ts": registrar, ...sources } });
const validators = contracts.map((contract) => ({ contract, ...filesOf(contract) }));

function filesOf(contract: NamedContract): { readonly code: string; readonly declarations: string } {
  const [code = "", declarations = ""] = validatorFiles([contract]).files.values();
  return { code, declarations };
}

test("a validator takes what its schema takes, and gives it back as it is", async () => {
  const ajv = new Ajv2020({ allowUnionTypes: true, strictTuples: false });
  expect(validators.length).toBeGreaterThan(20);
  for (const { contract, code } of validators) {
    const fits = ajv.compile(contract.input ?? {});
    const { handlerInput } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      handlerInput: Validator;
    };
    for (const value of json) {
      const before = JSON.stringify(value);
      const result = handlerInput["~standard"].validate(value);
      expect([contract.file, value, "value" in result]).toEqual([contract.file, value, fits(value)]);
      if ("value" in result) expect(result.value).toBe(value);
      expect(JSON.stringify(value)).toBe(before);
    }
  }
});

test("a sample event fits its schema", () => {
  const ajv = new Ajv2020({ allowUnionTypes: true, strictTuples: false });
  const samples = contracts.map((contract) => ({ ...contract, sample: sampleEvent(contract) }));
  for (const { file, input, sample } of samples)
    expect([file, sample, ajv.validate(input ?? {}, sample)]).toEqual([file, sample, true]);
});

test("the type of a validator is what its handler takes", () => {
  const files = validators.flatMap(({ contract: { file }, declarations }) => {
    const name = file.replace(/^t|\.ts$/g, "");
    const handler = handlers[Number(name)]?.(", { input: handlerInput }");
    const imports = `import { start } from "./fc.js"; import { handlerInput } from "./v${name}.mjs";`;
    return [
      [`/v${name}.d.mts`, declarations],
      [`/t${name}.ts`, `${imports} ${String(handler)}`],
    ];
  });
  const all = { "/fc.ts": registrar, ...(Object.fromEntries(files) as Record<string, string>) };
  const { report } = checkProject({ sources: all }, { typecheck: true });
  expect(report.handlers).toHaveLength(validators.length);
  expect(report.diagnostics).toEqual([]);
  const again = readContracts({ sources: all });
  expect(again.contracts.map(({ input, eventType }) => ({ input, eventType }))).toEqual(
    contracts.map(({ input, eventType }) => ({ input, eventType })),
  );
});
