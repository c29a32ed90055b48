import { checkProject, ProjectError } from "@fc-check/analyzer";
import { chmod, symlink } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { checkSources, config, options, problemOf, right, writeFiles } from "./support.js";

/** What is said of a project in memory. */
function problemIn(sources: Readonly<Record<string, string>>): string {
  return problemOf(() => checkSources({ "main.ts": right, ...sources }));
}

describe("a broken tsconfig.json", () => {
  test("has all its syntax errors named", () => {
    const text = '{\n  "compilerOptions": {\n    "strict": true,,\n    "target" "es2022"\n  }\n';
    expect(problemIn({ "tsconfig.json": text })).toBe(
      [
        "tsconfig.json:3:20: Property assignment expected. Correct the JSON.",
        "tsconfig.json:4:14: ':' expected. Correct the JSON.",
        "tsconfig.json:6:1: '}' expected. Correct the JSON.",
      ].join("\n"),
    );
  });

  test("has them named in the file that it extends", () => {
    const sources = { "tsconfig.json": '{ "extends": "./base.json" }', "base.json": '{\n  "files" []\n}' };
    expect(problemIn(sources)).toBe("base.json:2:11: ':' expected. Correct the JSON.");
  });

  test("must be an object", () => {
    expect(problemIn({ "tsconfig.json": "[]" })).toMatch(
      /^tsconfig\.json:1:1: The root value .* must be an object/,
    );
  });

  test("has values of the wrong type named", () => {
    expect(problemIn({ "tsconfig.json": '{ "compilerOptions": { "strict": "yes" } }' })).toBe(
      "tsconfig.json:1:34: Compiler option 'strict' requires a value of type boolean. Correct it; `tsc` reports it too.",
    );
  });

  test("has a project without files named", () => {
    expect(problemIn({ "tsconfig.json": '{ "include": ["src"] }' })).toMatch(
      /^tsconfig\.json: No inputs were found .* Name the source files in "files" or "include"\.$/,
    );
    expect(problemIn({ "tsconfig.json": '{ "files": [] }' })).toMatch(
      /^tsconfig\.json:1:12: The 'files' list .* is empty/,
    );
  });

  test("has files that do not exist named where they are listed, inherited or not", () => {
    const files = { "tsconfig.json": '{ "files": ["main.ts", "nope.ts", "a/b.ts"] }' };
    expect(problemIn(files)).toBe(
      'tsconfig.json:1:24: There is no nope.ts. Correct "files".\n' +
        'tsconfig.json:1:35: There is no a/b.ts. Correct "files".',
    );
    const inherited = {
      "tsconfig.json": '{ "extends": "./a/base.json" }',
      "a/base.json": '{ "files": ["nope.ts"] }',
    };
    expect(problemIn(inherited)).toBe('a/base.json:1:13: There is no a/nope.ts. Correct "files".');
  });

  test("may speak of what another version of TypeScript knows: that is passed on", () => {
    const text = config({ strct: true, target: "es2077", lib: ["es2022", "es2099"] });
    const { notices, report } = checkSources({ "tsconfig.json": text, "main.ts": right });
    const version = "So says TypeScript 6.0.2, which does this check; the project is checked without it.";
    expect(notices).toEqual([
      `tsconfig.json:4:15: This value of 'target' is unknown. ${version}`,
      `tsconfig.json:7:7: This value of 'lib' is unknown. ${version}`,
      `tsconfig.json:11:5: Unknown compiler option 'strct'. Did you mean 'strict'? ${version}`,
    ]);
    expect(report.handlers.map(({ shape }) => shape)).toEqual([2]);
  });
});

describe("extends", () => {
  test("that leads nowhere is named, where it stands", () => {
    const missing = (name: string): string => problemIn({ "tsconfig.json": `{\n  "extends": ${name} }` });
    expect(missing('"./nope.json"')).toBe(
      'tsconfig.json:2:14: There is no nope.json to extend, or it can\'t be read. Correct "extends".',
    );
    expect(missing('"/nope"')).toMatch(/^tsconfig\.json:2:14: File 'nope' not found/);
    expect(missing('["@acme/nope"]')).toMatch(
      /^tsconfig\.json:2:15: File '@acme\/nope' not found\. Correct what "extends" says, or install/,
    );
    const sources = {
      "tsconfig.json": '{ "extends": "./a/base.json" }',
      "a/base.json": '{ "extends": ["../b", "../tsconfig.json"] }',
      "b.json": '{ "extends": "./c.json" }',
    };
    expect(problemIn(sources)).toMatch(/^b\.json:1:14: There is no c\.json/);
  });

  test("that leads back is named, where it does", () => {
    const sources = {
      "tsconfig.json": '{ "extends": "./a.json" }',
      "a.json": '{ "extends": "./b.json" }',
      "b.json": '{\n  "extends": "./a.json" }',
    };
    expect(problemIn(sources)).toBe(
      'b.json:2:3: "extends" leads back to a file that it comes from: tsconfig.json -> a.json -> b.json -> a.json. Remove one of them.',
    );
    expect(problemIn({ "tsconfig.json": '{ "extends": "./tsconfig.json" }' })).toMatch(
      /^tsconfig\.json:1:3: "extends" leads back/,
    );
  });
});

describe("files that can't be read", () => {
  /** Nobody may read it; a super-user may read whatever has permissions, but not this. */
  async function makeUnreadable(path: string): Promise<void> {
    if (process.getuid?.() === 0) await symlink("/proc/self/mem", path);
    else await chmod(path, 0);
  }

  test("are named", async () => {
    const isRoot = process.getuid?.() === 0;
    const folder = await writeFiles({
      "tsconfig.json": config(),
      ...(isRoot ? {} : { "main.ts": "", "x.json": "" }),
    });
    await makeUnreadable(`${folder}/main.ts`);
    await makeUnreadable(`${folder}/x.json`);
    const unreadable = "The file can't be read. Look at its permissions.";
    expect(problemOf(() => checkProject({ paths: ["."] }, { folder }))).toBe(`main.ts: ${unreadable}`);
    expect(problemOf(() => checkProject({ paths: ["x.json"] }, { folder }))).toBe(`x.json: ${unreadable}`);
  });
});

describe("wrong options", () => {
  const wrongOptions = (given: Readonly<Record<string, unknown>>): string =>
    problemIn({
      "tsconfig.json": `{ "compilerOptions": ${JSON.stringify({ plugins: [{ name: "x" }, ...options(given).plugins] })} }`,
    });
  const prefix = "In the options of fc-check,";

  test.each([
    [{ acceptUndocumented: "yes" }, '"acceptUndocumented" must be a boolean, not "yes"'],
    [
      { nope: 1 },
      '"nope" is no option; known are acceptUndocumented, registrars, contexts, handlers, deployment, severity',
    ],
    [{ severity: { FC9999: "error" } }, '"severity.FC9999" is neither a code nor the name of one'],
    [
      { severity: { FC1001: "loud" } },
      '"severity.FC1001" must be one of "error", "warning", "off", not "loud"',
    ],
    [
      { severity: { FC1001: "off", "not-a-function": "off" } },
      '"severity.not-a-function" gives FC1001 a second severity; "FC1001" does already',
    ],
    [{ registrars: [{ package: "p" }] }, '"registrars[0]" lacks "name"'],
    [{ contexts: {} }, '"contexts" must be an array, not {}'],
    [{ handlers: ["main.ts"] }, '"handlers[0]" must have the form "glob#exportName", not "main.ts"'],
    [
      { handlers: ["main.ts#nope", "*.ts#handle"] },
      '"handlers[0]" matches no exported handler of the project: "main.ts#nope"',
    ],
  ])("%j", (given, message) => {
    const [first = ""] = wrongOptions(given).split("\n");
    expect(first.replace(/^tsconfig\.json:1:\d+: /, "")).toBe(`${prefix} ${message}. Correct or remove it.`);
  });

  test("are all named, where they stand", () => {
    const [, ...places] = /:(\d+): .*\n.*:(\d+): /.exec(wrongOptions({ nope: 1, handlers: ["x"] })) ?? [];
    const text = `{ "compilerOptions": ${JSON.stringify({ plugins: [{ name: "x" }, ...options({ nope: 1, handlers: ["x"] }).plugins] })} }`;
    expect(places.map(Number).sort((a, b) => a - b)).toEqual([
      text.indexOf('"nope"') + 1,
      text.indexOf('["x"]') + 2,
    ]);
  });

  test("are named in the file that they are inherited from", () => {
    const sources = {
      "tsconfig.json": '{ "extends": ["./a.json", "./b.json"] }',
      "a.json": config(options({ nope: 1 })),
      "b.json": '{ "extends": "./c.json" }',
      "c.json":
        '{ "compilerOptions": {\n  "plugins": [\n    { "name": "@fc-check/typescript-plugin", "acceptUndocumented": 1 }\n  ] } }',
    };
    expect(problemIn(sources)).toBe(
      `c.json:3:46: ${prefix} "acceptUndocumented" must be a boolean, not 1. Correct or remove it.`,
    );
  });

  test("are named for every project", () => {
    const sources = {
      "tsconfig.json": config(options({ nope: 1 }), { files: [], references: [{ path: "a" }] }),
      "a/tsconfig.json": config(options({ nope: 2 })),
      "a/main.ts": right,
    };
    expect(problemIn(sources).split("\n")).toHaveLength(2);
  });

  test("are named where they are given", () => {
    const given = { severity: { FC1: "off" } };
    expect(problemOf(() => checkSources({ "main.ts": right }, { options: given }))).toBe(
      'In the given options, "severity.FC1" is neither a code nor the name of one. Correct or remove it.',
    );
    expect(
      problemOf(() => checkSources({ "main.ts": right }, { options: { handlers: ["main.ts#nope"] } })),
    ).toBe(
      'In the given options, "handlers" matches no exported handler of the project: "main.ts#nope". Correct or remove it.',
    );
  });
});

test("a ProjectError has its problems apart", () => {
  let problems: ProjectError["problems"] = [];
  try {
    checkSources({ "tsconfig.json": '{ "extends": 1 }', "main.ts": right });
  } catch (error) {
    if (error instanceof ProjectError) problems = error.problems;
  }
  expect(problems).toEqual([
    {
      file: "tsconfig.json",
      start: { line: 1, column: 14 },
      message: "Compiler option 'extends' requires a value of type string or Array.",
      help: "Correct it; `tsc` reports it too.",
    },
  ]);
});
