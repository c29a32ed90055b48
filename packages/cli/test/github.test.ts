import type { Report, ReportedDiagnostic } from "@fc-check/core";
import fc from "fast-check";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { printGithub } from "../src/report/formats/github.js";
import { printable, withoutCommands } from "../src/terminal/printable.js";
import { config, fcCheck, fixable, read, writeFiles, wrong } from "./support.js";

/** Texts with all that workflow commands, lines and terminals are made of, halves of surrogate pairs included. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...["%", ":", ",", "=", "\r", "\n", ";", "#", "[", "]", " ", "\t", "\u001B", "\u0085", "\u00AD"],
        ...["\u200B", "\u2028", "\u2029", "\uD800", "\uDC00", "\uFFFF", "\r\n", "%0A", "%25"],
        ...["::", "::error::", "##[error]", "::stop-commands::x"],
      ),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
  )
  .map((parts) => parts.join(""));

describe("a workflow command", () => {
  const position = fc.record({ line: fc.nat(), column: fc.nat() });
  const diagnostic = fc.record<ReportedDiagnostic>({
    code: fc.constantFrom("FC1003", "FC2001"),
    name: fc.constantFrom("context-not-first", "typescript"),
    severity: fc.constantFrom("error", "warning"),
    message: nasty,
    help: nasty,
    sdk: fc.option(nasty),
    file: nasty,
    start: position,
    end: position,
    handler: fc.option(nasty),
    related: fc.array(fc.record({ file: nasty, start: position, end: position, message: nasty })),
    handlerIndex: fc.constant(null),
    fixes: fc.constant([]),
  });

  test("is one line for each diagnostic, which gives back what was put in", () => {
    fc.assert(
      fc.property(fc.array(diagnostic), fc.array(nasty), (diagnostics, problems) => {
        const report = { diagnostics } as unknown as Report;
        const outcome = {
          report,
          problems,
          notices: [],
          withoutHandlers: [],
          unmatched: [],
          checked: [],
          remarks: [],
          textOf: () => undefined,
        };
        const printed = printGithub(outcome, { terminal: { env: {}, folder: "/" } });
        const lines = printed === "" ? [] : printed.replace(/\n$/, "").split(/\r\n|\r|\n/);
        const commands = lines.map(parseCommand);
        expect(commands).toEqual([
          ...diagnostics.map(({ severity, file, start, end, code, name, message, help, sdk, related }) => ({
            command: severity,
            properties: {
              file: printable(file),
              line: String(start.line),
              endLine: String(end.line),
              ...(start.line === end.line && { col: String(start.column), endColumn: String(end.column) }),
              title: `${code} ${name}`,
            },
            text: [
              ...message.split("\n").map(printable),
              ...(help === "" ? [] : [`Help: ${printable(help)}`]),
              ...(sdk === null ? [] : [`Go SDK: ${printable(sdk)}`]),
              ...related.map(
                (place) =>
                  `See: ${printable(place.file)}:${place.start.line}:${place.start.column} ${printable(place.message)}`,
              ),
            ].join("\n"),
          })),
          ...problems.map((problem) => ({
            command: "error",
            properties: { title: "fc-check" },
            text: printable(problem),
          })),
        ]);
      }),
    );
  });

  test("is in no other text", () => {
    const strip = (text: string): string => text.replace(/[\p{C}\p{M}]/gu, "");
    fc.assert(
      fc.property(nasty, (text) => {
        const safe = withoutCommands(text);
        expect(safe).toHaveLength(text.length);
        for (const line of safe.split(/\r\n|\r|\n/)) {
          expect(strip(line.replace(/^[\s\p{C}\p{M}]+/u, "")).startsWith("::")).toBe(false);
          expect(strip(line)).not.toContain("##");
        }
      }),
      { numRuns: 1000 },
    );
    expect(withoutCommands("a::b #c\n ## d\n")).toBe("a::b #c\n \uFFFD# d\n");
  });
});

/** Reads a command as the runner of GitHub Actions does. */
function parseCommand(line: string): { command: string; properties: Record<string, string>; text: string } {
  expect(line.startsWith("::")).toBe(true);
  const end = line.indexOf("::", 2);
  const [, command = "", listed = ""] = /^(\S+) (.*)$/su.exec(line.slice(2, end)) ?? [];
  const pairs = listed.split(",").map((pair): [string, string] => {
    const [, key = "", value = ""] = /^(.*?)=(.*)$/su.exec(pair) ?? [];
    return [key, unescape(value, { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" })];
  });
  const text = unescape(line.slice(end + 2), { "%0D": "\r", "%0A": "\n", "%25": "%" });
  return { command, properties: Object.fromEntries(pairs), text };
}

function unescape(text: string, replacements: Readonly<Record<string, string>>): string {
  return Object.entries(replacements).reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

describe("in GitHub Actions", () => {
  const actions = { GITHUB_ACTIONS: "true" };

  test("pretty is followed by annotations, unless these go somewhere else", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": wrong });
    const [pretty, github] = [await fcCheck([], folder), await fcCheck(["--format", "github"], folder)];
    const both = { ...pretty, stdout: pretty.stdout + github.stdout };
    expect(github.stdout).toMatch(
      /^::error file=main\.ts,line=2,col=11,endLine=2,endColumn=17,title=FC1006 single-result-not-error::The .*%0AHelp: .*%0AGo SDK: .*\n$/,
    );
    expect(await fcCheck(["--format", "json=a", "--format", "pretty"], folder, actions)).toEqual(both);
    expect(await fcCheck(["--format", "pretty", "--format", "github=a"], folder, actions)).toEqual(pretty);
    expect(await read(folder, "a")).toBe(github.stdout);
    expect((await fcCheck(["--format", "compact"], folder, actions)).stdout).not.toContain("::error");
    expect((await fcCheck(["--format", "pretty=a"], folder, actions)).stdout).not.toContain("::error");
    expect(await read(folder, "a")).toBe(pretty.stdout);
  });

  test("a dry run prints the diff alone", async () => {
    const folder = await writeFiles({
      "tsconfig.json": config({ noImplicitAny: false }),
      "main.ts": fixable,
    });
    const { stdout } = await fcCheck(["--fix-dry-run"], folder, actions);
    expect(stdout).toMatch(/^--- a\/main\.ts\n/);
    expect(stdout).not.toContain("::error");
  });

  test("paths are relative to the repository's root", async () => {
    const root = await writeFiles({
      "packages/api/tsconfig.json": config({}, { include: ["*.ts", "../../shared.ts"] }),
      "packages/api/main.ts": wrong.replace("./fc", "../../fc"),
      "shared.ts": wrong,
    });
    await mkdir(join(root, "links"));
    await symlink(root, join(root, "links/root"));
    const folder = join(root, "packages/api");
    for (const workspace of [root, join(root, "links/root")]) {
      const { stdout } = await fcCheck(["--format", "github"], folder, { GITHUB_WORKSPACE: workspace });
      expect(stdout.match(/file=.*?,/g)).toEqual(["file=shared.ts,", "file=packages/api/main.ts,"]);
    }
    const sarif = await fcCheck(["--format", "sarif"], folder, { GITHUB_WORKSPACE: root });
    expect(sarif.stdout).toContain('"uri": "packages/api/main.ts"');
    const elsewhere = await fcCheck(["--format", "github"], folder);
    expect(elsewhere.stdout).toContain("file=../../shared.ts,");
  });

  test("a check of nothing is an annotation too", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": "export {};\n" });
    const { status, stdout } = await fcCheck(["--format", "github"], folder);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^::error title=fc-check::\.: No handler was found here, .*\n$/);
  });
});
