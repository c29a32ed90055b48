import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { positionsOf } from "@fc-check/core";
import type { Report } from "@fc-check/core";
import type { Diagnostic, Range } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { editsOf, uriOf } from "./client.js";
import type { Client } from "./client.js";

const command = fileURLToPath(new URL("../../cli/bin/fc-check.js", import.meta.url));

/** A diagnostic with all that an editor shows of it. Lines and columns begin with 1, as in the report. */
export interface Shown {
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

/** What the command says of each file of some fixtures, with TypeScript 7.1. Paths are relative to their folder. */
export function ofCommand(folder: string, fixtures: readonly string[]): Map<string, Shown[]> {
  const args = ["--format", "json", "--pass-with-no-handlers", "--engine", "native", ...fixtures];
  return ofReport(JSON.parse(run(args, folder)) as Report);
}

function run(args: readonly string[], cwd: string): string {
  try {
    return execFileSync(process.execPath, [command, ...args], { cwd, encoding: "utf8", maxBuffer: Infinity });
  } catch (error) {
    // The status of fixtures with errors.
    if (error instanceof Error && "status" in error && error.status === 1 && "stdout" in error)
      return String(error.stdout);
    throw error;
  }
}

/** What a server says of a file, which is opened and closed. */
export async function ofServer(client: Client, folder: string, file: string): Promise<Shown[]> {
  const path = join(folder, file);
  await client.open(path, textOf(path));
  const diagnostics = await client.diagnostics(path);
  const shown = await Promise.all(diagnostics.map(async (one) => ofDiagnostic(client, folder, path, one)));
  await client.close(path);
  return shown;
}

/** The same, before and after an edit that changes nothing: then by what is kept of the program before. */
export async function aroundEdit(
  client: Client,
  folder: string,
  file: string,
): Promise<[Diagnostic[], Diagnostic[]]> {
  const path = join(folder, file);
  await client.open(path, textOf(path));
  const before = await client.diagnostics(path);
  await client.change(path, `${textOf(path)}\n`);
  const after = await client.diagnostics(path);
  await client.close(path);
  return [before, after];
}

function textOf(path: string): string {
  return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
}

/** What a report says of each file. */
export function ofReport({ diagnostics }: Report): Map<string, Shown[]> {
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

async function ofDiagnostic(
  client: Client,
  folder: string,
  path: string,
  diagnostic: Diagnostic,
): Promise<Shown> {
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
        `${fileOf(folder, location.uri)}:${placeOf(location.uri, location.range)} ${words}`,
    ),
    fixes: own.map((action) => ({
      title: action.title,
      safe: action.isPreferred === true,
      edits: editsOf(action).map((edit) => `${placeOf(uri, edit.range)} ${edit.newText}`),
    })),
  };
}

function fileOf(folder: string, uri: string): string {
  return relative(folder, fileURLToPath(uri)).split(sep).join("/");
}

type Place = Readonly<Record<"start" | "end", { readonly line: number; readonly column: number }>>;

function placeOfReport({ start, end }: Place): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** Lines of the protocol end in fewer ways than those of TypeScript, which the report counts. */
function placeOf(uri: string, range: Range): string {
  const text = textOf(fileURLToPath(uri));
  const document = TextDocument.create(uri, "typescript", 0, text);
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const lineStarts = [...text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)].map(
    (ending) => ending.index + ending[0].length,
  );
  return placeOfReport(positionsOf({ start, end }, [0, ...lineStarts]));
}
