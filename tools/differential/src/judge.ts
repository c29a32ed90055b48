import { checkProject } from "@fc-check/analyzer";
import type { Report } from "@fc-check/core";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { javaScriptMark } from "./javascript.js";

/** A fix of a finding, as text edits of the program's file. */
export type ReportedFix = Report["diagnostics"][number]["fixes"][number];

/** What the analyzer says of one program. */
export interface Judgement {
  /** The codes of its errors, sorted. */
  readonly codes: readonly string[];
  readonly fixes: readonly { readonly code: string; readonly fix: ReportedFix }[];
  /** The codes of the compiler's errors. */
  readonly typeErrors: readonly string[];
}

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "../node_modules");

/** What programs import: `next` says which output is returned, `fails` whether the call has to fail. */
const probeText = `
export declare const probe: {
  readonly fails: boolean;
  readonly always: boolean;
  next(): number;
  context(ctx: unknown, uses: () => unknown): void;
  event(event: unknown, holds: () => boolean): void;
};
`;

/** Judges programs, each a file of one project. Gives the judgements in their order. */
export function judge(programs: readonly string[]): Judgement[] {
  const folder = mkdtempSync(join(tmpdir(), "fc-check-differential-"));
  try {
    writeProject(folder, programs);
    const { report } = checkProject({ paths: ["."] }, { folder, typecheck: true });
    const found = programs.map((text, index) =>
      report.diagnostics.filter(({ file }) => file === fileName(text, index)),
    );
    return found.map((diagnostics) => ({
      codes: [...new Set(diagnostics.filter(isError).map(({ code }) => code))].sort(),
      fixes: diagnostics.flatMap(({ code, fixes }) => fixes.map((fix) => ({ code, fix }))),
      typeErrors: diagnostics.map(({ code }) => code).filter((code) => code.startsWith("TS")),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isError({ code, severity }: Report["diagnostics"][number]): boolean {
  return severity === "error" && code.startsWith("FC");
}

/** The file of a program. */
function fileName(text: string, index: number): string {
  return `p${String(index).padStart(5, "0")}.${text.startsWith(javaScriptMark) ? "js" : "ts"}`;
}

function writeProject(folder: string, programs: readonly string[]): void {
  const compilerOptions = {
    strict: true,
    target: "es2022",
    lib: ["es2022"],
    module: "nodenext",
    types: ["node"],
    noEmit: true,
    allowJs: true,
    checkJs: true,
    skipLibCheck: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "probe.d.ts"), probeText);
  for (const name of ["@fc-check", "@types"])
    mkdirSync(join(folder, "node_modules", name), { recursive: true });
  symlinkSync(join(modules, "@fc-check/runtime"), join(folder, "node_modules/@fc-check/runtime"));
  symlinkSync(join(modules, "@types/node"), join(folder, "node_modules/@types/node"));
  programs.forEach((text, index) => {
    writeFileSync(join(folder, fileName(text, index)), text);
  });
}
