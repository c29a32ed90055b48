import ts from "typescript";
import { describe, expect, test } from "vitest";
import { decorate } from "../src/language-service.js";
import { Guard } from "../src/log.js";
import { createPlugin } from "../src/plugin.js";
import type { ProjectState } from "../src/project-state.js";

const file = "/main.ts";
const text = "const text: number = 'no number';\n";

/** TypeScript's own language service for one file in memory. */
function createService(): ts.LanguageService {
  const snapshot = (name: string): ts.IScriptSnapshot | undefined => {
    const found = name === file ? text : ts.sys.readFile(name);
    return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
  };
  return ts.createLanguageService({
    getCompilationSettings: () => ({ strict: true, types: [], lib: ["lib.es5.d.ts"] }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: snapshot,
    getCurrentDirectory: () => "/",
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
  });
}

/** A project's state whose checker can't check anything. */
function failingState(guard: Guard, failure: () => never): ProjectState {
  const state: Pick<ProjectState, "guard" | "throwIfCanceled"> & { checker: unknown } = {
    guard,
    throwIfCanceled: () => undefined,
    checker: { check: failure, problems: failure },
  };
  return state as ProjectState;
}

describe("a failure of the plugin", () => {
  const logged: string[] = [];
  const guard = new Guard(ts, (line) => logged.push(line));
  const host = createService();
  const state = failingState(guard, () => {
    throw new Error("the checker is broken");
  });
  const service = decorate(ts, host, state);

  test("leaves TypeScript's own answers as they are", () => {
    const codes = (found: readonly ts.Diagnostic[]): unknown[] => found.map(({ code }) => code);
    expect(codes(service.getSemanticDiagnostics(file))).toEqual([2322]);
    expect(service.getQuickInfoAtPosition(file, 6)).toEqual(host.getQuickInfoAtPosition(file, 6));
    const fixes = [file, 6, 10, [2322, 991003], {}, {}] as const;
    expect(service.getCodeFixesAtPosition(...fixes)).toEqual(host.getCodeFixesAtPosition(...fixes));
    expect(service.getCombinedCodeFix({ type: "file", fileName: file }, "fc-check:FC1003", {}, {})).toEqual({
      changes: [],
    });
    expect(service.getNavigationTree(file)).toEqual(host.getNavigationTree(file));
  });

  test("is logged once, with what the plugin was doing", () => {
    service.getSemanticDiagnostics(file);
    expect(logged.map((line) => line.replace(/\n[^]*/, ""))).toEqual(
      ["finding diagnostics", "describing a handler", "finding fixes"].map(
        (activity) =>
          `failed at ${activity}, in /main.ts; TypeScript's own results are not affected. Error: the checker is broken`,
      ),
    );
  });
});

test("a cancellation is passed on to tsserver, and not logged", () => {
  const logged: string[] = [];
  const state = failingState(new Guard(ts, (line) => logged.push(line)), () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- TypeScript's own cancellation is no Error
    throw new ts.OperationCanceledException();
  });
  expect(() => decorate(ts, createService(), state).getSemanticDiagnostics(file)).toThrow(
    ts.OperationCanceledException,
  );
  expect(logged).toEqual([]);
});

test("a question that the client has taken back is not answered", () => {
  const languageService = createService();
  const project = { getCompilerOptions: () => ({}), projectService: { logger: { msg: () => undefined } } };
  const info = {
    config: { name: "@fc-check/typescript-plugin" },
    languageService,
    languageServiceHost: { getCancellationToken: () => ({ isCancellationRequested: () => true }) },
    project,
  };
  const service = createPlugin(ts).create(info as unknown as ts.server.PluginCreateInfo);
  expect(() => service.getSemanticDiagnostics(file)).toThrow(ts.OperationCanceledException);
});

test("what can't be started leaves the language service as it is, and is logged", () => {
  const languageService = createService();
  const logged: string[] = [];
  const project = {
    getCompilerOptions: () => {
      throw new Error("no options");
    },
    projectService: { logger: { msg: (line: string) => logged.push(line) } },
  };
  const info = { config: {}, languageService, languageServiceHost: {}, project };
  const plugin = createPlugin(ts);
  expect(plugin.create(info as unknown as ts.server.PluginCreateInfo)).toBe(languageService);
  expect(logged[0]).toContain("[fc-check] could not be started: Error: no options");
});
