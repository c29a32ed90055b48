import { checkProject, ProjectError } from "@fc-check/analyzer";
import type { CheckResult, CheckSettings } from "@fc-check/analyzer";
import { createFixture } from "fs-fixture";
import type { FileTree } from "fs-fixture";
import { onTestFinished } from "vitest";

/** A package with a registrar and a context, as small as can be: `import { start, type Context } from "fc"`. */
export const registrarPackage = {
  "node_modules/fc/package.json": JSON.stringify({ name: "fc", version: "1.0.0", types: "index.d.ts" }),
  "node_modules/fc/index.d.ts": [
    "/** @fcContext */ export interface Context { readonly requestId: string }",
    "/** @fcRegistrar */ export declare function start(handler: (...args: never[]) => unknown): void;",
  ].join("\n"),
};

/** The text of a `tsconfig.json` whose programs are small. */
export function config(
  compilerOptions: Readonly<Record<string, unknown>> = {},
  rest: Readonly<Record<string, unknown>> = {},
): string {
  const small = { strict: true, target: "es2022", lib: ["es2022"], types: [], module: "nodenext" };
  return JSON.stringify({ compilerOptions: { ...small, ...compilerOptions }, ...rest }, null, 2);
}

/** The plugin entry that holds the options of a check, for {@link config}. */
export function options(given: Readonly<Record<string, unknown>>): { plugins: { name: string }[] } {
  return { plugins: [{ name: "@fc-check/typescript-plugin", ...given }] };
}

/** A handler that breaks FC1006 alone. */
export const wrong = 'import { start } from "fc";\nstart((): number => 1);\n';

/** A handler of shape 2. */
export const right = 'import { start } from "fc";\nstart((): Error | null => null);\n';

/** Checks sources in memory that may import `fc`. */
export function checkSources(
  sources: Readonly<Record<string, string>>,
  settings?: CheckSettings,
): CheckResult {
  return checkProject({ sources: { "tsconfig.json": config(), ...registrarPackage, ...sources } }, settings);
}

/** Writes files that may import `fc` to a folder of their own, which is gone after the test. Gives its path. */
export async function writeFiles(files: FileTree): Promise<string> {
  const fixture = await createFixture({ ...registrarPackage, ...files });
  onTestFinished(() => fixture.rm());
  return fixture.path.replace(/\/$/, "");
}

/** What a report says in short: `main.ts:2:11 FC1006`. */
export function found({ report }: CheckResult): string[] {
  return report.diagnostics.map(({ file, start, code }) => `${file}:${start.line}:${start.column} ${code}`);
}

/** The message of the ProjectError that a check ends with. */
export function problemOf(check: () => unknown): string {
  try {
    check();
  } catch (error) {
    if (error instanceof ProjectError) return error.message;
    throw error;
  }
  throw new Error("the check was done");
}
