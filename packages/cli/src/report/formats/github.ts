import type { ReportedDiagnostic } from "@fc-check/core";
import { printable } from "../../terminal/printable.js";
import type { Outcome, Style } from "./outcome.js";
import { repositoryPath } from "./repository-path.js";
import { wordsOf } from "./words.js";

/** Workflow commands, a line each, that GitHub Actions makes annotations of. */
export function printGithub({ report, problems }: Outcome, { terminal }: Pick<Style, "terminal">): string {
  const commands = [
    ...report.diagnostics.map((diagnostic) => annotation(diagnostic, terminal)),
    ...problems.map((problem) => command("error", { title: "fc-check" }, printable(problem))),
  ];
  return commands.map((line) => `${line}\n`).join("");
}

function annotation(diagnostic: ReportedDiagnostic, terminal: Style["terminal"]): string {
  const { code, name, severity, file, start, end } = diagnostic;
  // GitHub refuses columns where there is more than one line.
  const isLine = start.line === end.line;
  const properties = {
    file: printable(repositoryPath(file, terminal)),
    line: String(start.line),
    ...(isLine && { col: String(start.column) }),
    endLine: String(end.line),
    ...(isLine && { endColumn: String(end.column) }),
    title: `${code} ${name}`,
  };
  return command(severity, properties, wordsOf(diagnostic).join("\n"));
}

function command(name: string, properties: Readonly<Record<string, string>>, text: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${listed.join(",")}::${escapeData(text)}`;
}

// What the runner of GitHub Actions turns back.

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
