import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applySuppressions,
  printSuppressions,
  pruneSuppressions,
  readSuppressions,
  suppress,
} from "@fc-check/core";
import type { Report, ReportedDiagnostic, Suppressions } from "@fc-check/core";

type Found = readonly [file: string, code: string, severity?: "error" | "warning"];

/** A report with nothing but diagnostics. */
function reportOf(found: readonly Found[]): Report {
  const diagnostics = found.map(([file, code, severity = "error"]) => ({
    file,
    code,
    severity,
    name: code.startsWith("TS") ? "typescript" : code,
  })) as unknown as ReportedDiagnostic[];
  const count = (wanted: string): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    diagnostics,
    summary: { errors: count("error"), warnings: count("warning") },
  } as unknown as Report;
}

function listOf({ diagnostics }: Report): string[] {
  return diagnostics.map(({ file, code }) => `${file} ${code}`);
}

const none: Suppressions = new Map();
const all = (suppressions: Suppressions): Set<string> => new Set(suppressions.keys());

const someFound = fc.array(
  fc.tuple(
    fc.constantFrom("src/a.ts", "b.ts", "__proto__", "数.ts"),
    fc.constantFrom("FC1003", "FC1006", "TS2322"),
    fc.constantFrom("error" as const, "warning" as const),
  ),
);

describe("suppressing", () => {
  test("all errors leaves warnings and TypeScript's own", () => {
    fc.assert(
      fc.property(someFound, (found) => {
        const before = reportOf(found);
        const suppressions = suppress(before, none, undefined);
        const { report, unused } = applySuppressions(before, suppressions, all(suppressions));
        expect(unused).toEqual([]);
        const left = found.filter(([, code, severity]) => severity === "warning" || code.startsWith("TS"));
        expect(listOf(report)).toEqual(left.map(([file, code]) => `${file} ${code}`));
        const suppressed = found.length - left.length;
        expect(report.summary).toEqual({
          errors: before.summary.errors - suppressed,
          warnings: before.summary.warnings,
          suppressed,
        });
      }),
    );
  });

  test("reports all errors of a code in a file that has more of them", () => {
    const suppressions = suppress(
      reportOf([
        ["a.ts", "FC1003"],
        ["a.ts", "FC1006"],
      ]),
      none,
      undefined,
    );
    const later = reportOf([
      ["a.ts", "FC1003"],
      ["a.ts", "FC1003"],
      ["a.ts", "FC1006"],
      ["b.ts", "FC1006"],
    ]);
    const { report, unused } = applySuppressions(later, suppressions, new Set(["a.ts", "b.ts"]));
    expect(listOf(report)).toEqual(["a.ts FC1003", "a.ts FC1003", "b.ts FC1006"]);
    expect(report.summary).toMatchObject({ errors: 3, suppressed: 1 });
    expect(unused).toEqual([]);
  });

  test("one code keeps what was suppressed before, with the counts of today", () => {
    const before = suppress(
      reportOf([
        ["a.ts", "FC1003"],
        ["b.ts", "FC1003"],
      ]),
      none,
      undefined,
    );
    const today = reportOf([
      ["a.ts", "FC1006"],
      ["a.ts", "FC1003"],
      ["a.ts", "FC1003"],
    ]);
    const byCode = (codes: string[]): string => printSuppressions(suppress(today, before, new Set(codes)));
    expect(JSON.parse(byCode(["FC1006"]))).toEqual({
      version: 1,
      files: { "a.ts": { FC1003: 1, FC1006: 1 }, "b.ts": { FC1003: 1 } },
    });
    expect(JSON.parse(byCode(["FC1003"]))).toEqual({
      version: 1,
      files: { "a.ts": { FC1003: 2 }, "b.ts": { FC1003: 1 } },
    });
  });
});

describe("what is not needed any more", () => {
  const suppressions = suppress(
    reportOf([
      ["a.ts", "FC1003"],
      ["a.ts", "FC1003"],
      ["a.ts", "FC1006"],
      ["b.ts", "FC1006"],
      ["gone.ts", "FC1006"],
    ]),
    none,
    undefined,
  );
  const today = reportOf([["a.ts", "FC1003"]]);

  test("is told of the files that were checked", () => {
    const { report, unused } = applySuppressions(today, suppressions, new Set(["a.ts"]));
    expect(listOf(report)).toEqual([]);
    expect(unused).toEqual([
      { file: "a.ts", code: "FC1003", count: 1 },
      { file: "a.ts", code: "FC1006", count: 1 },
    ]);
    expect(applySuppressions(today, suppressions, new Set(["b.ts"])).unused).toEqual([
      { file: "b.ts", code: "FC1006", count: 1 },
    ]);
  });

  test("is pruned, and so are files that are gone", () => {
    const { unused } = applySuppressions(today, suppressions, new Set(["a.ts"]));
    const pruned = pruneSuppressions(suppressions, unused, (file) => file === "gone.ts");
    expect(JSON.parse(printSuppressions(pruned))).toEqual({
      version: 1,
      files: { "a.ts": { FC1003: 1 }, "b.ts": { FC1006: 1 } },
    });
    expect(applySuppressions(today, pruned, new Set(["a.ts"])).unused).toEqual([]);
    const nothing = applySuppressions(reportOf([]), pruned, new Set(["a.ts", "b.ts"])).unused;
    expect(printSuppressions(pruneSuppressions(pruned, nothing, () => false))).toBe(printSuppressions(none));
  });
});

describe("the file", () => {
  test("is read as it was written, and sorted", () => {
    fc.assert(
      fc.property(someFound, (found) => {
        const text = printSuppressions(suppress(reportOf(found), none, undefined));
        expect(text).toBe(printSuppressions(suppress(reportOf([...found].reverse()), none, undefined)));
        const read = readSuppressions(text);
        if ("message" in read) throw new Error(read.message);
        expect(printSuppressions(read)).toBe(text);
      }),
    );
  });

  test("has a line for each file and code", () => {
    const text = printSuppressions(
      suppress(
        reportOf([
          ["b.ts", "FC1006"],
          ["a.ts", "FC1006"],
          ["a.ts", "FC1003"],
        ]),
        none,
        undefined,
      ),
    );
    expect(text).toBe(
      [
        "{",
        '  "version": 1,',
        '  "files": {',
        '    "a.ts": {',
        '      "FC1003": 1,',
        '      "FC1006": 1',
        "    },",
        '    "b.ts": {',
        '      "FC1006": 1',
        "    }",
        "  }",
        "}",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["", "This is no JSON."],
    ["<<<<<<< HEAD\n{}", "This is no JSON."],
    ["[]", 'There is no "version".'],
    ["{}", 'There is no "version".'],
    ['{ "version": 2, "files": {} }', "This file has version 2, and this fc-check reads version 1."],
    ['{ "version": "1", "files": {} }', 'This file has version "1", and this fc-check reads version 1.'],
    ['{ "version": 1 }', '"files" must be an object, with a member for each file.'],
    ['{ "version": 1, "files": [] }', '"files" must be an object, with a member for each file.'],
    ['{ "version": 1, "files": { "a.ts": 1 } }', '"a.ts" must have an object with a count for each code.'],
    [
      '{ "version": 1, "files": { "a.ts": { "FC1003": 0 } } }',
      'The counts of "a.ts" must be whole numbers from 1 on.',
    ],
    [
      '{ "version": 1, "files": { "a.ts": { "FC1003": "2" } } }',
      'The counts of "a.ts" must be whole numbers from 1 on.',
    ],
    [
      '{ "version": 1, "files": { "a.ts": { "FC1003": 1e99 } } }',
      'The counts of "a.ts" must be whole numbers from 1 on.',
    ],
  ])("%j is not one", (text, message) => {
    expect(readSuppressions(text)).toMatchObject({ message });
  });
});
