import { checkProject } from "@fc-check/analyzer";
import parser from "@typescript-eslint/parser";
import { ESLint } from "eslint";
import fcCheck from "eslint-plugin-fc-check";
import { createFixture } from "fs-fixture";
import type { FileTree } from "fs-fixture";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const require = createRequire(import.meta.url);
const typescript7 = dirname(require.resolve("typescript-7/package.json"));
const oxlint = join(dirname(require.resolve("oxlint/package.json")), "bin/oxlint");

const config = (plugin: object = {}): string =>
  JSON.stringify({
    compilerOptions: {
      strict: true,
      target: "es2022",
      lib: ["es2022"],
      types: [],
      module: "nodenext",
      checkJs: true,
      plugins: [{ name: "@fc-check/typescript-plugin", ...plugin }],
    },
    include: ["src"],
  });

const unannotated = 'import { start } from "./fc.js";\nstart((id: string) => id);\n';

const project: FileTree = {
  "package.json": '{ "type": "module" }',
  "tsconfig.json": config({ severity: { FC2001: "error" } }),
  "src/fc.ts":
    "/** @fcContext */\nexport interface Context { readonly requestId: string }\n/** @fcRegistrar */\nexport declare function start(handler: unknown): void;\n",
  "src/a.ts": unannotated,
  "src/b.js":
    'import { start } from "./fc.js";\n/** @param {string} id\n * @param {number} count */\nfunction begin(id, count) { return [id, null]; }\nstart(begin);\n',
  "outside.js": 'import { start } from "./src/fc.js";\nstart(() => 1);\n',
};

async function write(files: FileTree = {}): Promise<string> {
  const fixture = await createFixture({
    "node_modules/typescript": (api) => api.symlink(typescript7, "dir"),
    ...project,
    ...files,
  });
  onTestFinished(() => fixture.rm());
  return fixture.path.replace(/[\\/]$/, "");
}

/** ESLint without typed linting: JavaScript by its own parser, TypeScript by one without a project. */
function eslintIn(cwd: string, rules: Record<string, unknown> = { "fc-check/handler": engine }): ESLint {
  return new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ["**/*.ts"], languageOptions: { parser } },
      { files: ["**/*.{js,ts}"], plugins: { "fc-check": fcCheck }, rules: rules as never },
    ],
  });
}

const engine = ["error", { engine: "native" }];

interface Found {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What the command finds in the project. */
function foundByCommand(folder: string): Found[] {
  const { report } = checkProject({ paths: ["."] }, { folder, engine: "native" });
  return report.diagnostics.map(({ file, start, code, message }) => ({
    file,
    ...start,
    message: `${code}: ${message}`,
  }));
}

test("ESLint without type information finds what the command finds, in the text that is linted", async () => {
  const folder = await write();
  const expected = foundByCommand(folder);
  expect(expected.map(({ file }) => file)).toEqual(["src/a.ts", "src/b.js", "src/b.js"]);
  const eslint = eslintIn(folder);
  const results = await eslint.lintFiles(["."]);
  const found = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, message }) => ({
      file: filePath.slice(folder.length + 1).replaceAll("\\", "/"),
      line,
      column,
      message,
    })),
  );
  expect(found).toEqual(expected);
  const lintA = async (text: string): Promise<string[]> => {
    const [result] = await eslint.lintText(text, { filePath: join(folder, "src/a.ts") });
    return result?.messages.map(({ message }) => message) ?? [];
  };
  expect(await lintA(unannotated.replace("=> id", ": Error | null => null"))).toEqual([]);
  expect(await lintA(unannotated)).toEqual([expected[0]?.message]);
});

test("rules of codes ask the same session, and others are told why it can't answer", async () => {
  const folder = await write();
  const own = eslintIn(folder, { "fc-check/single-result-not-error": engine });
  expect((await own.lintFiles(["src/a.ts"]))[0]?.messages).toMatchObject([
    { ruleId: "fc-check/single-result-not-error", line: 2, suggestions: [{ messageId: "fix" }] },
  ]);
  const wrong = await write({ "tsconfig.json": config({ severity: { FC2001: "loud" } }) });
  expect((await eslintIn(wrong).lintFiles(["src/a.ts"]))[0]?.messages).toMatchObject([
    { messageId: "project-problem", message: expect.stringContaining('"severity.FC2001" must be') as string },
  ]);
  const without = await write({ "node_modules/typescript": {} });
  expect((await eslintIn(without).lintFiles(["src/a.ts"]))[0]?.messages).toMatchObject([
    {
      messageId: "native-engine",
      message: expect.stringContaining("TypeScript is not installed for the project") as string,
    },
  ]);
});

test("oxlint runs the rule as a JavaScript plugin", async () => {
  const specifier = require.resolve("eslint-plugin-fc-check");
  const settings = {
    categories: { correctness: "off" },
    jsPlugins: [{ name: "fc-check", specifier }],
    rules: { "fc-check/handler": engine },
  };
  const folder = await write({ ".oxlintrc.json": JSON.stringify(settings) });
  const expected = foundByCommand(folder);
  const { diagnostics } = JSON.parse(await runOxlint(folder, "--format", "json")) as {
    diagnostics: { filename: string; message: string; labels: { span: Omit<Found, "file" | "message"> }[] }[];
  };
  const found = diagnostics.map(({ filename, message, labels: [label] }) => ({
    file: filename.replaceAll("\\", "/"),
    line: label?.span.line,
    column: label?.span.column,
    message,
  }));
  expect(found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))).toEqual(expected);
  await runOxlint(folder, "--fix-suggestions", "src/a.ts");
  expect(await readFile(join(folder, "src/a.ts"), "utf8")).toContain("start((id: string) => [id, null]");
});

/** What oxlint prints. That it finds something is its exit status. */
function runOxlint(cwd: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [oxlint, ...args], { cwd, timeout: 60_000 }, (_, stdout) => {
      resolve(stdout);
    });
  });
}
