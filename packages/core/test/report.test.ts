import { buildReport, positionsOf } from "@fc-check/core";
import type { CheckedFile, ReportFiles } from "@fc-check/core";
import { describe, expect, it } from "vitest";
import { check } from "./support/check.js";
import { file, fileName, handler, handlerSpan, otherFile, value } from "./support/facts.js";
import { context, errorOrNull, nothing, order, string, tuple, unknown } from "./support/types.js";

describe("positions", () => {
  const lineStarts = [0, 10, 10, 25];

  it.each([
    { offset: 0, line: 1, column: 1 },
    { offset: 9, line: 1, column: 10 },
    { offset: 10, line: 3, column: 1 },
    { offset: 24, line: 3, column: 15 },
    { offset: 25, line: 4, column: 1 },
    { offset: 90, line: 4, column: 66 },
  ])("offset $offset is $line:$column", ({ offset, line, column }) => {
    const { start, end } = positionsOf({ start: offset, end: offset + 1 }, lineStarts);
    expect(start).toEqual({ line, column });
    expect(end.line === line ? end.column : 1).toBe(end.line === line ? column + 1 : 1);
  });

  it("of an empty file", () => {
    expect(positionsOf({ start: 0, end: 0 }, [0])).toEqual({
      start: { line: 1, column: 1 },
      end: { line: 1, column: 1 },
    });
  });
});

describe("the report", () => {
  const head = {
    version: "1.2.3",
    engine: { name: "test", typescript: "6.0.3" },
    projects: ["tsconfig.json"],
    files: 12,
  };
  const files: ReportFiles = {
    display: (path) => path.replace("/project/", ""),
    lineStarts: () => Array.from({ length: 50 }, (_, line) => 100 * line),
  };
  const named = (path: string, checked: CheckedFile): CheckedFile => ({ ...checked, file: path });

  it("says who made it, and of what", () => {
    const report = buildReport([], head, files);
    expect(report).toEqual({
      version: 1,
      tool: { name: "fc-check", version: "1.2.3" },
      engine: head.engine,
      projects: ["tsconfig.json"],
      handlers: [],
      diagnostics: [],
      summary: { files: 12, handlers: 0, valid: 0, invalid: 0, unknown: 0, errors: 0, warnings: 0 },
    });
  });

  it("has every member of a handler", () => {
    const result = { constituents: [tuple([string, errorOrNull])], awaited: true };
    const spec = handler([context, order], result, { signature: "(ctx: Context, event: Order) => …" });
    const report = buildReport([check(file([spec]))], head, files);
    expect(report.handlers).toEqual([
      {
        file: "src/main.ts",
        start: { line: 1, column: 1 },
        end: { line: 10, column: 1 },
        name: "handle",
        kind: "event",
        registeredBy: "start",
        verdict: "valid",
        shape: 9,
        undocumented: false,
        go: "func(context.Context, TIn) (TOut, error)",
        signature: "(ctx: Context, event: Order) => …",
        parameters: [
          { name: "p1", type: "Context", role: "context" },
          { name: "p2", type: "Order", role: "input" },
        ],
        results: [
          { type: "string", role: "output" },
          { type: "Error | null", role: "error" },
        ],
        input: "Order",
        output: "string",
        async: true,
      },
    ]);
  });

  it("has every member of a diagnostic", () => {
    const location = { file: otherFile, start: 205, end: 210 };
    const spec = handler(
      [{ type: order, name: "event", place: { location, own: false } }, context],
      errorOrNull,
    );
    const [diagnostic] = buildReport([check(file([spec]))], head, files).diagnostics;
    expect(diagnostic).toMatchObject({
      code: "FC1003",
      name: "context-not-first",
      severity: "error",
      sdk: "handler takes two arguments, but the first is not Context. got Order",
      file: "src/main.ts",
      start: { line: 1, column: 1 },
      end: { line: 10, column: 1 },
      handler: "handle",
      handlerIndex: 0,
      related: [
        {
          file: "src/handlers.ts",
          start: { line: 3, column: 6 },
          end: { line: 3, column: 11 },
          message: "The parameter `event` is declared here.",
        },
      ],
    });
    expect(diagnostic?.message).not.toBe("");
    expect(diagnostic?.help).not.toBe("");
  });

  it("names no handler for an anonymous one, nor where there is none", () => {
    const span = { start: 950, end: 960 };
    const anonymous = { ...value(order), name: null };
    const checked = check(file([anonymous], { escapes: [{ span, registrar: "start" }] }));
    const report = buildReport([checked], head, files);
    expect(report.diagnostics.map(({ code, handler: name }) => [code, name])).toEqual([
      ["FC1001", null],
      ["FC1015", null],
    ]);
    expect(report.handlers[0]?.name).toBeNull();
  });

  it("sorts files by the path that it prints, and keeps the order within them", () => {
    const two = check(file([value(order), value(order)]));
    const one = check(file([value(order)]));
    const mapped: ReportFiles = { ...files, display: (path) => (path === fileName ? "z.ts" : "a.ts") };
    const report = buildReport([two, named(otherFile, one)], head, mapped);
    expect(report.handlers.map((entry) => [entry.file, entry.start.line])).toEqual([
      ["a.ts", 1],
      ["z.ts", 1],
      ["z.ts", 11],
    ]);
    expect(report.diagnostics.map((entry) => [entry.file, entry.start.line])).toEqual([
      ["a.ts", 1],
      ["z.ts", 1],
      ["z.ts", 11],
    ]);
  });

  it("counts handlers by verdict and diagnostics by severity", () => {
    const span = { start: 9000, end: 9001 };
    const specs = [handler([], nothing), handler([order], string), value(unknown), value(order)];
    const checked = check(file(specs, { escapes: [{ span, registrar: "start" }] }));
    expect(buildReport([checked], head, files).summary).toEqual({
      files: 12,
      handlers: 4,
      valid: 1,
      invalid: 2,
      unknown: 1,
      errors: 3,
      warnings: 1,
    });
  });

  it("is plain JSON", () => {
    const report = buildReport([check(file([handler([order], string)]))], head, files);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(report.handlers[0]?.start).toEqual(positionsOf(handlerSpan(), files.lineStarts(fileName)).start);
  });
});
