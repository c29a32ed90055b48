import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { report, runScript } from "./command.js";
import { createProject, tsconfig } from "./project.js";
import type { Project } from "./project.js";
import { typescriptFolder } from "./tsserver.js";

const require = createRequire(import.meta.url);
const tspc = join(dirname(require.resolve("ts-patch/package.json")), "bin/tspc.js");

const wrong = `import { start, type Context } from "@fc-check/runtime";

start((event: string, ctx: Context) => null);
// fc-check-ignore FC1013 -- as an example
start((ctx: Context) => null);
start((ctx: Context) => null);
`;
const right = `import { start } from "@fc-check/runtime";

start((event: { id: string }): [string, Error | null] => [event.id, null]);
`;

/** The sources hold several handlers. */
const transform = {
  transform: "@fc-check/typescript-plugin/transform",
  transformProgram: true,
  severity: { FC1017: "off" },
};
const output = { outDir: "out", rootDir: "." };

/** ts-patch supports no older versions on the oldest Node that is supported here. With `FC_CHECK_LARGE_TESTS` both are tested. */
const compilers =
  process.env.FC_CHECK_LARGE_TESTS === undefined
    ? (["typescript-6.0"] as const)
    : (["typescript-5.9", "typescript-6.0"] as const);

describe.each(compilers)("tspc with %s", (version) => {
  let project: Project;
  beforeAll(async () => {
    project = await createProject({
      "wrong/tsconfig.json": tsconfig([transform], output),
      "wrong/main.ts": wrong,
      "warning/tsconfig.json": tsconfig(
        [{ ...transform, severity: { FC1003: "off", FC1013: "off", FC1017: "off" } }],
        output,
      ),
      "warning/main.ts": wrong,
      "invalid/tsconfig.json": tsconfig([{ ...transform, severity: { FC1003: "loud" } }], output),
      "invalid/main.ts": right,
      "incremental/tsconfig.json": tsconfig([transform], { ...output, incremental: true }),
      "incremental/main.ts": wrong,
    });
  });
  afterAll(() => project.rm());

  /** Runs `tspc`, whose patched compiler is kept in the temporary project. */
  const compile = (name: string, ...args: string[]): { status: number; found: unknown[]; stdout: string } => {
    const env = { TSP_COMPILER_TS_PATH: typescriptFolder(version), TSP_CACHE_DIR: project.file(".cache") };
    const { status, stdout } = runScript(tspc, [...args, "--pretty", "false"], project.file(name), env);
    return { status, found: parse(stdout), stdout };
  };

  test("reports what the command reports, and fails", () => {
    const expected = report(project.file("wrong"), ["."]).diagnostics.map((one) => [
      one.file,
      one.start.line,
      one.start.column,
      `TS${990_000 + Number(one.code.slice(2))}`,
      `${one.code}: ${one.message}`,
    ]);
    expect(expected).toHaveLength(2);
    expect(compile("wrong")).toMatchObject({ status: 2, found: expected });
    expect(existsSync(project.file("wrong/out/main.js"))).toBe(true);
    expect(compile("wrong", "--noEmitOnError", "--outDir", "none")).toMatchObject({
      status: 1,
      found: expected,
    });
    expect(existsSync(project.file("wrong/none"))).toBe(false);
  });

  test("heeds the options, and does not fail for a warning", () => {
    expect(compile("warning", "--noEmit")).toMatchObject({
      status: 0,
      found: [["main.ts", 4, 1, "TS991016", expect.any(String)]],
    });
  });

  test("reports invalid options at the configuration", () => {
    const { status, found } = compile("invalid", "--noEmit");
    expect(status).not.toBe(0);
    expect(found).toEqual([
      ["tsconfig.json", 1, 1, "TS990000", expect.stringContaining('"severity.FC1003" must be one of')],
    ]);
  });

  test("goes on failing where the compiler keeps what it found", async () => {
    const codes = (...args: string[]): unknown[] =>
      compile("incremental", ...args).found.map((one) => (one as unknown[])[3]);
    const both = ["TS991003", "TS991013"];
    expect(codes()).toEqual(both);
    expect(codes()).toEqual(both);
    expect(codes("-b")).toEqual(both);
    await project.write("incremental/main.ts", right);
    expect(codes()).toEqual([]);
  });

  test("tsc without ts-patch ignores the entry", () => {
    const tsc = join(typescriptFolder(version), "bin/tsc");
    expect(runScript(tsc, ["--noEmit"], project.file("wrong"))).toEqual({ status: 0, stdout: "" });
  });
});

/** fc-check's diagnostics in what a compiler prints: file, line, column, code and message. */
function parse(stdout: string): unknown[] {
  return [...stdout.matchAll(/^(.+?)\((\d+),(\d+)\): \w+ (TS99\d{4}): (.*)$/gm)].map(
    ([, file, line, column, code, message]) => [file, Number(line), Number(column), code, message],
  );
}
