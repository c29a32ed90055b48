import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { blocks, place } from "./pages.js";
import type { Block } from "./pages.js";
import { copySample, emptyProject, runShell, startFunction } from "./project.js";

const written = blocks.filter(({ generated }) => !generated);
const isRun = ({ language, marks }: Block): boolean =>
  marks.has("sample") || (language === "sh" && marks.has("project"));
/** It runs on, so it is the last command of a block. */
const server = /^npm run dev$/m;
const isServer = ({ code }: Block): boolean => server.test(code);
const isFile = ({ marks }: Block): boolean => marks.has("project") && marks.has("file");
const isOutput = ({ language, marks }: Block): boolean =>
  ["", "text", "diff", "xml"].includes(language) && !marks.has("drawing");

test.each([...new Set(written.filter(isRun).map(({ page }) => page))])(
  "what is run on %s prints what is shown",
  { timeout: 120_000 },
  async (page) => {
    let printed: string | undefined;
    let port: number | undefined;
    const own = written.filter((candidate) => candidate.page === page);
    const start = own.map(({ marks }) => marks.get("project")).find((name) => name !== undefined);
    let project = start ? await copySample(start) : await emptyProject();
    for (const [index, block] of own.entries()) {
      if (isFile(block)) {
        const file = join(project, block.marks.get("file") ?? "");
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${block.code}\n`);
      } else if (isRun(block)) {
        const sample = block.marks.get("sample");
        const folder = sample === undefined ? project : await copySample(sample);
        if (block.code.startsWith("curl "))
          printed = await waitForAnswer(block, own[index + 1], project, port);
        else printed = block.language === "ts" ? runModule(block, folder) : runCommands(block, folder);
        const [, entered] = /^cd (\S+)$/m.exec(block.code) ?? [];
        if (entered !== undefined) project = join(project, entered);
        if (isServer(block)) port = await startFunction("dev", project);
      } else if (isOutput(block) && printed !== undefined) {
        expectShown(block, printed);
      }
    }
  },
);

test("every output is that of a command or a program above it", () => {
  const alone = written.filter(isOutput).filter((output) => {
    const before = written.filter(({ page, line }) => page === output.page && line < output.line);
    const last = before.findLast((block) => !isOutput(block));
    return last === undefined || !(isRun(last) || last.marks.has("run"));
  });
  expect(alone.map(place)).toEqual([]);
});

/** The function may be starting still: waits until it answers what is shown below. */
async function waitForAnswer(
  { code }: Block,
  shown: Block | undefined,
  folder: string,
  port: number | undefined,
): Promise<string | undefined> {
  const ask = (): string => runShell(code, folder, port).stdout;
  await expect.poll(ask, { timeout: 20_000, interval: 200 }).toBe(shown?.code);
  return shown?.code;
}

/** Runs commands for the shell. The mark `status` says how the last of them ends, where that is not 0. */
function runCommands(block: Block, folder: string): string {
  const { status, stdout, stderr } = runShell(block.code.replace(server, ""), folder);
  const wanted = Number(block.marks.get("status") ?? "0");
  expect(status, `${place(block)}: ${stderr}`).toBe(wanted);
  return stdout;
}

/** Runs a module in a folder. It lies beside the project, so the project does not have it. */
function runModule(block: Block, folder: string): string {
  const module = join(folder, "../example.mjs");
  const { ESNext: esnext } = ts.ModuleKind;
  const compilerOptions = { module: esnext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true };
  writeFileSync(module, ts.transpileModule(block.code, { compilerOptions }).outputText);
  const { status, stdout, stderr } = spawnSync(process.execPath, [module], {
    cwd: folder,
    encoding: "utf8",
    env: {},
  });
  rmSync(module);
  expect(status, `${place(block)}: ${stderr}`).toBe(0);
  return stdout;
}

/** Holds an output against what is shown, where a line `…` stands for any lines, or none. Editors strip what ends a line. */
function expectShown(block: Block, printed: string): void {
  const parts = block.code.split(/^…$/m);
  let rest = printed.replace(/[ \t]+$/gm, "").trimEnd();
  if (parts.length === 1) expect(rest, place(block)).toBe(block.code.trimEnd());
  for (const [index, part] of parts.entries()) {
    expect(rest, place(block)).toContain(part.trim());
    const at = rest.indexOf(part.trim());
    if (index === 0) expect(at, `${place(block)} begins with something else`).toBe(0);
    rest = rest.slice(at + part.trim().length);
  }
  if (parts.at(-1)?.trim() !== "") expect(rest, `${place(block)}: there is more`).toBe("");
}
