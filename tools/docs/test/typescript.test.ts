import { checkProject } from "@fc-check/analyzer";
import { differences, readExpectations } from "@fc-check/fixtures";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { marksIn } from "./marks.js";
import { blocksIn } from "./pages.js";
import type { Block } from "./pages.js";

/** Inside this package, so the packages that the blocks import are found from there. */
const folder = fileURLToPath(new URL("../dist/blocks/", import.meta.url));
const tsconfig = join(folder, "tsconfig.json");
const compilerOptions = { strict: true, module: "nodenext", target: "es2023", types: ["node"], noEmit: true };

const rows = blocksIn("ts");
/** Each block's module: its path in the folder, and its text. */
const modules = new Map<Block, { file: string; text: string }>();
writeModules();
const typeErrors = typeErrorsByFile();
const { report } = checkProject({ paths: [tsconfig] }, { folder });

describe.each(rows)("%s", (_, block) => {
  const { file = "", text = "" } = modules.get(block) ?? {};
  const found = report.diagnostics.filter((diagnostic) => diagnostic.file === file);
  const code = /^docs\/codes\/(FC[12]\d+)\.md$/.exec(block.page)?.[1];

  if (block.wrong && code !== undefined) {
    test("is reported under the code of the page, and under no other", () => {
      expect([...new Set(found.map((diagnostic) => diagnostic.code))]).toEqual([code]);
    });
    return;
  }

  test("has no type errors", () => {
    expect(typeErrors.get(file) ?? []).toEqual([]);
  });

  test("is reported as its marks say", () => {
    if (block.marks.has("fixture")) {
      const handlers = report.handlers.filter((handler) => handler.file === file);
      const expected = readExpectations(new Map([[file, text]]));
      expect(differences(expected, { diagnostics: found, handlers })).toBe("");
      return;
    }
    const reports = block.marks.get("reports");
    if (reports !== undefined) {
      expect(found.map((diagnostic) => diagnostic.code)).toEqual([reports]);
      return;
    }
    const marks = marksIn(text);
    const shown = found.map(({ code, message, start, end }, index) => ({
      line: start.line,
      columns: [start.column, end.column],
      code: marks[index]?.code === undefined ? undefined : code,
      words: message.slice(0, marks[index]?.words.length),
    }));
    expect(shown).toEqual(marks);
  });
});

/**
 * Writes every block to a module: a name of its own, or the one in the mark `file`. With the mark `continues` it has the block before it above
 * it; the comment in HTML before a block is code that readers are spared.
 */
function writeModules(): void {
  rmSync(folder, { recursive: true, force: true });
  let above = "";
  for (const [index, [, block]] of rows.entries()) {
    const page = block.page.replace(/\.md$/, "");
    const hidden = /^(?:prettier-ignore|\w+:(?:start|end)|)$/.test(block.comment) ? "" : `${block.comment}\n`;
    above = `${block.marks.has("continues") ? above : ""}${hidden}${block.code}\n`;
    // A comment alone shows how it is written, and silences nothing here.
    const text = /^(?:\/\/.*\s*)+$/.test(block.code) ? "" : above;
    const file = `${page}/${block.marks.get("file") ?? `block-${index}.ts`}`;
    modules.set(block, { file, text });
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}export {};\n`);
  }
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions: { ...compilerOptions, skipLibCheck: true } }));
}

/** What the compiler says, by file. */
function typeErrorsByFile(): Map<string, string[]> {
  const { config } = ts.readConfigFile(tsconfig, (path) => ts.sys.readFile(path)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const errors = new Map<string, string[]>();
  for (const { file, start = 0, messageText } of ts.getPreEmitDiagnostics(
    ts.createProgram(fileNames, options),
  )) {
    const path = file === undefined ? "" : relative(folder, file.fileName).replaceAll("\\", "/");
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    const text = `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    errors.set(path, [...(errors.get(path) ?? []), text]);
  }
  return errors;
}
