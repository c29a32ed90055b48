import { checkProject, openWatchableCheck, ProjectError } from "@fc-check/analyzer";
import type { CheckResult } from "@fc-check/analyzer";
import fc from "fast-check";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { config, options, right, writeFiles, wrong } from "./support.js";

/** Changes one thing, and gives the paths that are then not as they were. */
type Edit = (folder: string) => Promise<string[]>;

const small = { skipLibCheck: true, types: ["*"] };
/** One project, and one that refers to another. */
const projects = {
  one: { include: ["src", "lib", "*.d.ts"] },
  two: { include: ["src", "*.d.ts"], references: [{ path: "lib" }] },
};

const large = process.env.FC_CHECK_LARGE_TESTS !== undefined;

type Contents = Readonly<Record<string, readonly (string | undefined)[]>>;

/** What the files may hold, by path; undefined where there is no such file. */
const contentsOf = (project: object): Contents => ({
  "src/main.ts": [
    right,
    wrong,
    `${wrong}${right}`,
    "start(",
    undefined,
    'import "./other";\n',
    "\uFEFFexport {};\r\n",
  ],
  "src/deep/handler.ts": [
    'import type { Other } from "../other.js";\nimport { start } from "fc";\nstart((): Other => ({}) as Other);\n',
    'import type { Other } from "../other";\nimport { start } from "fc";\nstart((): Other => ({}) as Other);\n',
    'import { handle } from "#lib";\nimport { start } from "fc";\nstart(handle);\n',
    'import { handle } from "../../lib/index.js";\nimport { start } from "fc";\nstart(handle);\n',
    'import { start } from "linked";\nstart((): number => 1);\n',
    undefined,
  ],
  // Each stands before the next where `./other` is looked for.
  "src/other.ts": [
    "export interface Other { other: number }\n",
    "declare global { interface Shared { global: bigint } }\nexport interface Other { other: symbol }\n",
    "interface Shared { script: bigint }\n",
    'export type { Other } from "./deep/other.js";\n',
    undefined,
  ],
  "src/deep/other.ts": ["export interface Other { deep: bigint }\n", "export type Other = number;\n"],
  "src/other.d.ts": ["export interface Other { other: bigint }\n", undefined],
  "src/other/index.ts": ["export type Other = Error | null;\n", undefined],
  "src/shared.ts": [
    'import { start } from "fc";\nstart((): [Shared, Error | null] => [{} as Shared, null]);\n',
  ],
  "ambient.d.ts": [
    "interface Error { ambient: string }\ninterface Shared { ambient: number }\n",
    "interface Error { ambient: Missing }\n",
    undefined,
  ],
  "lib/index.ts": [
    "export function handle(): Error | null { return null; }\n",
    "export function handle(event: string): void { void event; }\n",
    undefined,
  ],
  "lib/tsconfig.json": [
    config({ composite: true, ...small }),
    config({ composite: true, ...small, ...options({ acceptUndocumented: true }) }),
    undefined,
  ],
  "base.json": [
    config(small),
    config({ ...small, ...options({ severity: { FC1006: "warning" } }) }),
    "{",
    undefined,
  ],
  "tsconfig.json": [
    JSON.stringify({ extends: "./base.json", ...project }),
    JSON.stringify({
      extends: "./base.json",
      compilerOptions: { strict: false, noUnusedLocals: true },
      ...project,
    }),
    JSON.stringify({ extends: "./base.json", files: ["src/main.ts"] }),
    "{ broken",
    undefined,
  ],
  "package.json": [
    JSON.stringify({ type: "module", imports: { "#lib": "./lib/index.ts" } }),
    JSON.stringify({ type: "commonjs" }),
    undefined,
  ],
  "node_modules/fc/index.d.ts": [
    "/** @fcContext */ export interface Context { readonly requestId: string }\n/** @fcRegistrar */ export declare function start(handler: (...args: never[]) => unknown): void;\n",
    "export declare function start(handler: () => string): void;\n",
  ],
  "node_modules/fc/package.json": [
    '{ "name": "fc", "types": "index.d.ts" }',
    '{ "name": "fc", "types": "other.d.ts" }',
    undefined,
  ],
  "node_modules/@types/global/index.d.ts": ["interface Error { installed: string }\n", undefined],
});

const write =
  (path: string, text: string | undefined): Edit =>
  async (folder) => {
    const file = join(folder, path);
    const created = await mkdir(dirname(file), { recursive: true });
    if (text === undefined) await rm(file, { force: true });
    else await writeFile(file, text);
    return [file, ...(created === undefined ? [] : [created])];
  };

const move =
  (from: string, to: string): Edit =>
  async (folder) => {
    const paths = [join(folder, from), join(folder, to)] as const;
    if (!existsSync(paths[0]) || existsSync(paths[1])) return [];
    await rename(...paths);
    return [...paths];
  };

const link =
  (target: string): Edit =>
  async (folder) => {
    const path = join(folder, "node_modules/linked");
    await rm(path, { force: true });
    await symlink(join(folder, target), path);
    return [path];
  };

/** An edit, and one that ends what it may have broken. */
interface Step {
  readonly name: string;
  readonly edit: Edit;
  readonly undo: Edit;
}

/** Each text of each file. */
const textsOf = (contents: Contents): Step[] =>
  Object.entries(contents).flatMap(([path, texts]) =>
    texts.map((text) => ({
      name: `${path}: ${String(text)}`,
      edit: write(path, text),
      undo: write(path, texts[0]),
    })),
  );

const stepsOf = (contents: Contents): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...textsOf(contents)) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(["src", "source"] as const, ["src/deep", "src/deeper"] as const)
        .map(([from, to]) => ({ name: `${from} to ${to}`, edit: move(from, to), undo: move(to, from) })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom("node_modules/fc", "nowhere").map((target) => {
        const edit = link(target);
        return { name: `link to ${target}`, edit, undo: edit };
      }),
    },
  );

test.each(["one", "two"] as const)(
  "a check that is done again gives what a fresh one does, and knows what it depends on: projects: %s",
  { timeout: 300_000 },
  async (project) => {
    const contents = contentsOf(projects[project]);
    const start = Object.entries(contents).flatMap(([path, [text]]) =>
      text === undefined ? [] : [[path, text] as const],
    );
    const folder = await writeFiles(Object.fromEntries(start));
    const settings = { folder, typecheck: true };
    const told = new Set<string>();
    const watchable = openWatchableCheck(["."], settings, (asked) => told.add(asked));
    let before = answerOf(watchable.check);
    const answers = new Set([before]);
    const make = async (name: string, edit: Edit): Promise<void> => {
      const changed = await edit(folder);
      const answer = answerOf(() => checkProject({ paths: ["."] }, settings));
      const noticed = changed.filter((path) => watchable.concerns(path) && told.has(dirname(path)));
      if (answer !== before) expect(noticed, `${name} is noticed`).not.toEqual([]);
      told.clear();
      before = answerOf(() => watchable.check(noticed));
      expect(before, name).toBe(answer);
      answers.add(answer);
    };
    // Of two projects, everything is looked up anew each time.
    for (const { name, edit, undo } of project === "one" ? textsOf(contents) : []) {
      await make(name, edit);
      await make(`the end of ${name}`, undo);
    }
    const some = fc.sample(stepsOf(contents), { numRuns: large ? 700 : 50, seed: 1 });
    for (const [index, { name, edit, undo }] of some.entries()) {
      await make(name, edit);
      // What keeps a project from being checked would hide all that comes after it. A third of the rest stays.
      if (!before.startsWith("{") || index % 3 > 0) await make(`the end of ${name}`, undo);
    }
    expect(answers.size).toBeGreaterThan(20);
  },
);

function answerOf(check: () => CheckResult): string {
  try {
    const { report, withoutHandlers, notices } = check();
    return JSON.stringify({ report, withoutHandlers, notices });
  } catch (error) {
    if (error instanceof ProjectError) return error.message;
    throw error;
  }
}
