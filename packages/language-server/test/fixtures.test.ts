import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { positionsOf } from "@fc-check/core";
import type { Report } from "@fc-check/core";
import { fixturesFolder, listFixtures, sourcesOf } from "@fc-check/fixtures";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Diagnostic, Range } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { able, Client, editsOf, uriOf } from "./client.js";

const command = fileURLToPath(new URL("../../cli/bin/fc-check.js", import.meta.url));
const fixtures = listFixtures().map(({ name }) => name);

/** A diagnostic with all that an editor shows of it. Lines and columns begin with 1, as in the report. */
interface Shown {
  readonly code: unknown;
  readonly severity: string;
  readonly place: string;
  readonly message: string;
  readonly related: readonly string[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly string[];
  }[];
}

/** What the command says of each file, asked once for all fixtures. */
const said = ofReport(report());
let client: Client;

beforeAll(async () => {
  client = await Client.start([fixturesFolder], able);
});
afterAll(async () => {
  await client.stop();
});

test("there are fixtures, and they have diagnostics with fixes", () => {
  expect(fixtures.length).toBeGreaterThan(20);
  expect([...said.values()].flat().filter(({ fixes }) => fixes.length > 0).length).toBeGreaterThan(20);
});

test.each(fixtures)("%s: what the command says", async (name) => {
  for (const file of sourcesOf(name)) {
    const path = join(fixturesFolder, file);
    await client.open(path, readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
    expect(await ofServer(path), file).toEqual(said.get(file) ?? []);
    await client.close(path);
  }
});

function report(): Report {
  const args = ["--format", "json", "--pass-with-no-handlers", "--engine", "ts-morph", ...fixtures];
  try {
    return JSON.parse(run(args)) as Report;
  } catch (error) {
    // The status of fixtures with errors.
    if (error instanceof Error && "status" in error && error.status === 1 && "stdout" in error)
      return JSON.parse(String(error.stdout)) as Report;
    throw error;
  }
}

function run(args: readonly string[]): string {
  return execFileSync(process.execPath, [command, ...args], {
    cwd: fixturesFolder,
    encoding: "utf8",
    maxBuffer: Infinity,
  });
}

function ofReport({ diagnostics }: Report): Map<string, Shown[]> {
  const found = new Map<string, Shown[]>();
  for (const { file, code, severity, message, help, related, fixes, ...range } of diagnostics) {
    const places = [{ file, ...range, message: help }, ...related];
    const shown: Shown = {
      code,
      severity,
      place: placeOfReport(range),
      message,
      related: places.map((one) => `${one.file}:${placeOfReport(one)} ${one.message}`),
      fixes: fixes.map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map((edit) => `${placeOfReport(edit)} ${edit.text}`),
      })),
    };
    found.set(file, [...(found.get(file) ?? []), shown]);
  }
  return found;
}

async function ofServer(path: string): Promise<Shown[]> {
  const diagnostics = await client.diagnostics(path);
  return Promise.all(diagnostics.map(async (diagnostic) => ofDiagnostic(path, diagnostic)));
}

async function ofDiagnostic(path: string, diagnostic: Diagnostic): Promise<Shown> {
  const { code, severity, range, message, relatedInformation = [] } = diagnostic;
  const actions = await client.actions(path, range, [diagnostic], ["quickfix"]);
  // What touches the range is offered too, for the place where the cursor is.
  const uri = uriOf(path);
  const own = actions.filter(({ diagnostics = [] }) => diagnostics.length > 0);
  return {
    code,
    severity: severity === 1 ? "error" : "warning",
    place: placeOf(uri, range),
    message: typeof message === "string" ? message : message.value,
    related: relatedInformation.map(
      ({ location, message: words }) =>
        `${fileOf(location.uri)}:${placeOf(location.uri, location.range)} ${words}`,
    ),
    fixes: own.map((action) => ({
      title: action.title,
      safe: action.isPreferred === true,
      edits: editsOf(action).map((edit) => `${placeOf(uri, edit.range)} ${edit.newText}`),
    })),
  };
}

function fileOf(uri: string): string {
  return relative(fixturesFolder, fileURLToPath(uri)).split(sep).join("/");
}

type Place = Readonly<Record<"start" | "end", { readonly line: number; readonly column: number }>>;

function placeOfReport({ start, end }: Place): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** Lines of the protocol end in fewer ways than those of TypeScript, which the report counts. */
function placeOf(uri: string, range: Range): string {
  const text = readFileSync(fileURLToPath(uri), "utf8").replace(/^\uFEFF/, "");
  const document = TextDocument.create(uri, "typescript", 0, text);
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const lineStarts = [...text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)].map(
    (ending) => ending.index + ending[0].length,
  );
  return placeOfReport(positionsOf({ start, end }, [0, ...lineStarts]));
}
