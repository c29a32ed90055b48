import { checkDeployment, readOptions } from "@fc-check/core";
import type { EntryTarget, RawOptions } from "@fc-check/core";
import { describe, expect, test } from "vitest";

const location = { file: "/src/index.ts", start: 0, end: 0 };
const source = { location, path: "src/index.ts" };
const span = { start: 10, end: 20 };

function check(target: EntryTarget, options: RawOptions = {}, ignores: readonly string[] = []) {
  const facts = {
    file: "/s.yaml",
    entries: [{ span, text: "the text", target }],
    ignores: ignores.map((code) => ({
      span: { start: 0, end: 9 },
      codes: [code],
      line: { start: 10, end: 30 },
    })),
  };
  return checkDeployment(facts, readOptions(options).options);
}

const said = (target: EntryTarget) =>
  check(target).diagnostics.map(({ code, message, related }) => [
    code,
    message,
    related.map((one) => one.location),
  ]);

describe("entry points", () => {
  test("that no source is built to", () => {
    expect(said({ kind: "unbuilt", path: "dist/a.js", exists: false })).toEqual([
      ["FC3001", "There is no `dist/a.js`, and no source of the project is built to it.", []],
    ]);
    expect(said({ kind: "unbuilt", path: "dist/a.js", exists: true })).toEqual([
      ["FC3001", "`dist/a.js` is not built from a source of the project, so nothing is known of it.", []],
    ]);
    expect(said({ kind: "outside", path: "a.js", code: "./dist" })).toEqual([
      ["FC3001", "`a.js` is not deployed: it lies outside of `./dist`, which `code` names.", []],
    ]);
  });

  test("that start nothing", () => {
    const message = "`src/index.ts` starts no handler, and neither does a file that it imports.";
    expect(said({ kind: "script", source, starts: "no" })).toEqual([["FC3002", message, [location]]]);
    expect(said({ kind: "script", source, starts: "yes" })).toEqual([]);
    expect(said({ kind: "script", source, starts: "unknown" })).toEqual([]);
  });

  test("that are not exported", () => {
    const target = { kind: "export", source, name: "handle" } as const;
    expect(said({ ...target, exported: true })).toEqual([]);
    expect(said({ ...target, exported: false })).toEqual([
      ["FC3003", "`src/index.ts` exports no value `handle`.", [location]],
    ]);
    expect(said({ kind: "malformed" })).toEqual([
      ["FC3003", "`the text` is not of the form `file.export`.", []],
    ]);
  });
});

test("severities and ignore comments hold for deployments too", () => {
  const target = { kind: "malformed" } as const;
  expect(check(target, { severity: { FC3003: "warning" } }).diagnostics).toMatchObject([
    { code: "FC3003", severity: "warning", handler: null, span },
  ]);
  expect(check(target, { severity: { "handler-not-exported": "off" } }).diagnostics).toEqual([]);
  expect(check(target, {}, ["FC3003"]).diagnostics).toEqual([]);
  expect(check(target, {}, ["FC3001"]).diagnostics.map(({ code }) => code)).toEqual(["FC1016", "FC3003"]);
});

test("an entry point that two functions share is reported once", () => {
  const entry = { span, text: "nope", target: { kind: "malformed" } } as const;
  const { options } = readOptions({});
  const { diagnostics } = checkDeployment({ file: "/s.yaml", entries: [entry, entry], ignores: [] }, options);
  expect(diagnostics).toHaveLength(1);
});
