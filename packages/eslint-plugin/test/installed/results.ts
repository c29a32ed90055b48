import type { Report, ReportedFix } from "@fc-check/core";
import type { ESLint } from "eslint";
import { relative } from "node:path";
import { asReplacement, readText, replace } from "./text.js";

/** A finding as any host reports it. */
interface Result {
  readonly name: string;
  /** `line:column-line:column`, from 1. */
  readonly range: string;
  readonly message: string;
  /** The file's text after its safe fix; null where it has none. */
  readonly fixed: string | null;
  /** The text after each other fix, by its title. */
  readonly suggested: Readonly<Record<string, string>>;
}

/** The findings of each file that has any, by its path from the folder. */
export type Results = Readonly<Record<string, readonly Result[]>>;

/** What the command found in sources. What it says of deployments (`s.yaml`) is said by the command alone. */
export function ofCommand(folder: string, report: Report): Results {
  const results: Record<string, Result[]> = {};
  for (const { file, start, end, code, name, message, fixes } of report.diagnostics) {
    if (file.endsWith(".yaml") || file.endsWith(".yml")) continue;
    const text = readText(folder, file);
    const after = (fix: ReportedFix): string => replace(text, asReplacement(text, fix.edits));
    const safe = fixes.find((fix) => fix.safe);
    (results[file] ??= []).push({
      name,
      range: `${start.line}:${start.column}-${end.line}:${end.column}`,
      message: `${code}: ${message}`,
      fixed: safe === undefined ? null : after(safe),
      suggested: Object.fromEntries(
        fixes.filter((fix) => fix !== safe).map((fix) => [fix.title, after(fix)]),
      ),
    });
  }
  return results;
}

/** A file that belongs to no project, which the command does not check either: the parser's message about it. */
const outside = "was not found by the project service";

/** What ESLint found. Messages that are not the rule's are kept under names that no code has. */
export function ofESLint(folder: string, linted: readonly ESLint.LintResult[]): Results {
  const results: Record<string, Result[]> = {};
  for (const { filePath, messages: all } of linted) {
    const messages = all.filter(({ message }) => !message.includes(outside));
    if (messages.length === 0) continue;
    const file = relative(folder, filePath).replaceAll("\\", "/");
    const text = readText(folder, file);
    results[file] = messages.map(({ ruleId, messageId, message, fix, suggestions, ...place }) => ({
      name: ruleId === "fc-check/handler" && messageId !== undefined ? messageId : `ESLint: ${message}`,
      range: `${place.line}:${place.column}-${place.endLine ?? 0}:${place.endColumn ?? 0}`,
      message,
      fixed: fix === undefined ? null : replace(text, fix),
      suggested: Object.fromEntries((suggestions ?? []).map((one) => [one.desc, replace(text, one.fix)])),
    }));
  }
  return results;
}

/** The results without the types that messages print, which differ between versions of the default library. */
export function withoutTypes(results: Results): Results {
  return Object.fromEntries(
    Object.entries(results).map(([file, found]) => [
      file,
      found.map((one) => ({ ...one, message: one.message.replace(/`[^`]*`/g, "``") })),
    ]),
  );
}
