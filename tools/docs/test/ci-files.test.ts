import { Ajv2020 } from "ajv/dist/2020.js";
import { createFixture } from "fs-fixture";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { blocks, root } from "./pages.js";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env: Record<string, string> }[];
  };
}

interface Hook {
  readonly id: string;
  readonly files: string;
}

const action = readYaml("action.yml") as Action;
const hooks = readYaml(".pre-commit-hooks.yaml") as readonly Hook[];

function readYaml(file: string): unknown {
  return parse(readFileSync(join(root, file), "utf8"));
}

const text = { type: "string", minLength: 1 };

/** A composite action, as GitHub's reference of metadata describes it. */
const actionSchema = {
  type: "object",
  required: ["name", "description", "runs"],
  additionalProperties: false,
  properties: {
    name: text,
    description: { ...text, maxLength: 125 },
    inputs: {
      type: "object",
      propertyNames: { pattern: "^[_a-z][a-z0-9_-]*$" },
      additionalProperties: {
        type: "object",
        required: ["description"],
        additionalProperties: false,
        properties: { description: text, required: { type: "boolean" }, default: { type: "string" } },
      },
    },
    runs: {
      type: "object",
      required: ["using", "steps"],
      additionalProperties: false,
      properties: {
        using: { const: "composite" },
        steps: {
          type: "array",
          minItems: 1,
          items: {
            type: "object",
            required: ["run", "shell"],
            additionalProperties: false,
            properties: {
              name: text,
              run: text,
              shell: { enum: ["bash", "pwsh", "sh"] },
              "working-directory": text,
              env: { type: "object", additionalProperties: { type: "string" } },
            },
          },
        },
      },
    },
  },
};

/** The list of hooks of a repository, as pre-commit's documentation describes it. */
const hooksSchema = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["id", "name", "entry", "language"],
    additionalProperties: false,
    properties: {
      id: text,
      name: text,
      description: text,
      entry: text,
      language: { enum: ["node", "script", "system"] },
      files: text,
      pass_filenames: { type: "boolean" },
    },
  },
};

test.each([
  ["action.yml", action, actionSchema],
  [".pre-commit-hooks.yaml", hooks, hooksSchema],
])("%s has the form that is asked of it", (_, value, schema) => {
  const validate = new Ajv2020().compile(schema);
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
});

describe("the action", () => {
  const [step = { run: "", env: {} }] = action.runs.steps;

  /** Runs its script with inputs, and gives the words that `npx` gets, and what lies in the folder after that. */
  async function run(inputs: Readonly<Record<string, string>>): Promise<{ words: string[]; files: string }> {
    const fixture = await createFixture({ "bin/npx": '#!/bin/sh\nprintf "%s\\n" "$@"\n', "here/a.ts": "" });
    onTestFinished(() => fixture.rm());
    execFileSync("chmod", ["+x", fixture.getPath("bin/npx")]);
    const env = Object.entries(step.env).map(([name, value]): [string, string] => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? "";
      return [name, inputs[input] ?? action.inputs[input]?.default ?? "no such input"];
    });
    const cwd = fixture.getPath("here");
    const path = `${fixture.getPath("bin")}:${String(process.env.PATH)}`;
    // As GitHub starts `shell: bash`.
    const printed = execFileSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], {
      cwd,
      env: { ...Object.fromEntries(env), PATH: path },
      encoding: "utf8",
    });
    const files = execFileSync("ls", { cwd, encoding: "utf8" });
    return { words: printed.trimEnd().split("\n"), files };
  }

  test("runs the fc-check of the project, or a version of its own", async () => {
    expect((await run({})).words).toEqual(["--no", "--", "fc-check"]);
    const inputs = { version: "0.2.0", args: "  src/*.ts --max-warnings 0\n--verbose " };
    expect((await run(inputs)).words).toEqual([
      ...["--yes", "--", "fc-check@0.2.0"],
      ...["src/*.ts", "--max-warnings", "0", "--verbose"],
    ]);
  });

  test("takes inputs for words and never for commands", async () => {
    expect(step.run).not.toContain("${{");
    const hostile = '"; touch x; $(touch x) `touch x` * && touch x';
    const { words, files } = await run({ version: hostile, args: hostile });
    expect(words).toEqual(["--yes", "--", `fc-check@${hostile}`, ...hostile.split(" ")]);
    expect(files).toBe("a.ts\n");
  });

  test("is documented with the inputs that it has", () => {
    const uses = blocks.filter(
      ({ code, language }) => language === "yaml" && /uses: .*\/fc-check@/.test(code),
    );
    const given = uses.flatMap(({ code }) => {
      const { jobs } = parse(code) as {
        jobs: Record<string, { steps: { uses?: string; with?: Record<string, string> }[] }>;
      };
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      return steps
        .filter((one) => one.uses?.includes("/fc-check@"))
        .flatMap((one) => Object.keys(one.with ?? {}));
    });
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
  });
});

test("the hook runs where something changes that the check rests on", () => {
  const [{ files } = { files: "" }] = hooks;
  const changed = [
    ...["src/a.ts", "b.mts", "c.tsx", "d.js", "e.cjs"],
    ...["tsconfig.json", "packages/a/tsconfig.build.json", "pnpm-lock.yaml", "app/s.yaml", "s.yml"],
  ];
  const others = [
    "README.md",
    "package.json",
    "data.json",
    "this.yaml",
    "a.ts.snap",
    ".github/workflows/x.yml",
  ];
  const pattern = new RegExp(files);
  expect([...changed, ...others].filter((file) => pattern.test(file))).toEqual(changed);
});
