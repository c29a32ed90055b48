import type { Range, ReportedDiagnostic, ReportedFix } from "@fc-check/core";
import type { ArtifactChange, Fix, Log, PhysicalLocation, Region, Result, Run } from "sarif";
import { printable } from "../../terminal/printable.js";
import type { Outcome, Style } from "./outcome.js";
import { repositoryPath } from "./repository-path.js";
import { rulesFor } from "./sarif-rules.js";
import { stringify } from "./stringify.js";
import { wordsOf } from "./words.js";

/** The folder that paths are relative to. */
const root = "%SRCROOT%";

/** Makes a reference of a path in the report. */
type UriOf = (file: string) => string;

/** The report as SARIF 2.1.0, for code scanning. */
export function printSarif(outcome: Outcome, { terminal }: Pick<Style, "terminal">): string {
  const uriOf = (file: string): string => referenceTo(repositoryPath(file, terminal));
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [runOf(outcome, uriOf)],
  };
  return stringify(log);
}

function runOf({ report, suppressed = [], notices, problems }: Outcome, uriOf: UriOf): Run {
  const { name, version } = report.tool;
  const found = [...report.diagnostics, ...suppressed];
  const rules = rulesFor(found);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    tool: { driver: { name, version, semanticVersion: version, rules } },
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map((problem) => notification("error", problem)),
        toolConfigurationNotifications: notices.map((notice) => notification("warning", notice)),
      },
    ],
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: {
      [root]: { description: { text: "The root of the repository, or the folder of the check." } },
    },
    results: found.map((diagnostic, index) => ({
      ruleId: diagnostic.code,
      ruleIndex: indexes.get(diagnostic.code) ?? -1,
      ...resultOf(diagnostic, uriOf),
      // Of all results or of none, as the format asks.
      ...(suppressed.length > 0 && {
        suppressions: index < report.diagnostics.length ? [] : [{ kind: "external" as const }],
      }),
    })),
  };
}

function notification(
  level: "error" | "warning",
  text: string,
): { level: typeof level; message: { text: string } } {
  return { level, message: { text: printable(text) } };
}

function resultOf(diagnostic: ReportedDiagnostic, uriOf: UriOf): Result {
  const { severity, handler, related, fixes } = diagnostic;
  return {
    level: severity,
    message: { text: wordsOf({ ...diagnostic, related: [] }).join("\n") },
    locations: [
      {
        physicalLocation: locationOf(diagnostic, uriOf),
        ...(handler !== null && { logicalLocations: [{ name: printable(handler), kind: "function" }] }),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        physicalLocation: locationOf(place, uriOf),
        message: { text: printable(place.message) },
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, uriOf)) }),
  };
}

function locationOf(range: Range, uriOf: UriOf): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(range.file), uriBaseId: root }, region: regionOf(range) };
}

/** A relative reference. Half of a surrogate pair, which a URI can't have, is replaced. */
function referenceTo(path: string): string {
  const text = Buffer.from(path, "utf8").toString("utf8");
  return text.split("/").map(encodeURIComponent).join("/");
}

function regionOf({ start, end }: Range): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fixOf({ title, safe, edits }: ReportedFix, uriOf: UriOf): Fix {
  const changes = new Map<string, ArtifactChange>();
  for (const edit of edits) {
    const change = changes.get(edit.file) ?? {
      artifactLocation: { uri: uriOf(edit.file), uriBaseId: root },
      replacements: [],
    };
    change.replacements.push({ deletedRegion: regionOf(edit), insertedContent: { text: edit.text } });
    changes.set(edit.file, change);
  }
  return {
    description: { text: printable(title) },
    artifactChanges: [...changes.values()],
    properties: { safe },
  };
}
