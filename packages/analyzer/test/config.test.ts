import { checkProject } from "@fc-check/analyzer";
import { describe, expect, test } from "vitest";
import { checkSources, config, found, options, writeFiles, wrong } from "./support.js";

const off = options({ severity: { FC1006: "off" } });
const warning = options({ severity: { FC1006: "warning" } });

/** A `tsconfig.json` that only extends others and says something of its own. */
function extending(bases: string | string[], compilerOptions: object = {}): string {
  return JSON.stringify({ extends: bases, compilerOptions });
}

/** The severity of the one diagnostic, which says whose options hold; null where there is none. */
function severityOf(sources: Readonly<Record<string, string>>): string | null {
  return checkSources({ "main.ts": wrong, ...sources }).report.diagnostics[0]?.severity ?? null;
}

describe("extends", () => {
  test("is followed over two hops", () => {
    const base = { "base.json": extending("./deep/base.json"), "deep/base.json": config(warning) };
    expect(severityOf({ "tsconfig.json": extending("./base.json"), ...base })).toBe("warning");
  });

  test("may name a package", () => {
    const base = {
      "node_modules/@acme/config/package.json": JSON.stringify({ name: "@acme/config", version: "1.0.0" }),
      "node_modules/@acme/config/tsconfig.json": config(warning),
    };
    expect(severityOf({ "tsconfig.json": extending("@acme/config/tsconfig.json"), ...base })).toBe("warning");
    expect(severityOf({ "tsconfig.json": extending("@acme/config"), ...base })).toBe("warning");
  });

  test("may be a list, of which the last wins", () => {
    const bases = { "a.json": config(off), "b.json": config(warning), "c.json": config() };
    expect(severityOf({ "tsconfig.json": extending(["./a.json", "./b.json", "./c.json"]), ...bases })).toBe(
      "warning",
    );
    expect(severityOf({ "tsconfig.json": extending(["./b.json", "./a.json"]), ...bases })).toBe(null);
  });

  test("hands plugins on as a whole", () => {
    const base = { "base.json": config(warning) };
    const own = (plugins: unknown): string => extending("./base.json", { plugins });
    expect(severityOf({ "tsconfig.json": own([{ name: "another-plugin" }]), ...base })).toBe("error");
    expect(severityOf({ "tsconfig.json": own([]), ...base })).toBe("error");
    expect(severityOf({ "tsconfig.json": own(null), ...base })).toBe("error");
  });
});

describe("which files are checked", () => {
  const files = {
    "main.ts": wrong,
    "view.tsx": wrong,
    "module.mts": wrong,
    "common.cts": wrong,
    "script.js": wrong.replace(": number", ""),
    "types.d.ts": "export declare const nothing: number;\n",
    "data.json": "{}",
  };

  function checkedFiles(tsconfig: string): string[] {
    const { report } = checkSources({ ...files, "tsconfig.json": tsconfig });
    return report.handlers.map(({ file }) => file);
  }

  test("every form of TypeScript", () => {
    expect(checkedFiles(config())).toEqual(["common.cts", "main.ts", "module.mts", "view.tsx"]);
  });

  test("JavaScript where the compiler checks it", () => {
    expect(checkedFiles(config({ allowJs: true }))).not.toContain("script.js");
    expect(checkedFiles(config({ allowJs: true, checkJs: true }))).toContain("script.js");
  });

  test("those that files, include and exclude leave", () => {
    expect(checkedFiles(config({}, { files: ["main.ts"] }))).toEqual(["main.ts"]);
    expect(checkedFiles(config({}, { include: ["*.mts", "*.ts"], exclude: ["main.ts"] }))).toEqual([
      "module.mts",
    ]);
  });
});

describe("texts", () => {
  test("a byte order mark counts for no column", async () => {
    const mark = "\uFEFF";
    const folder = await writeFiles({
      "tsconfig.json": mark + config(warning),
      "main.ts": `${mark}import * as fc from "fc"; fc.start((): number => 1);\n`,
    });
    const result = checkProject({ paths: ["."] }, { folder });
    expect(found(result)).toEqual(["main.ts:1:40 FC1006"]);
    expect(result.report.diagnostics[0]?.severity).toBe("warning");
    const sources = { "main.ts": `${mark}import * as fc from "fc"; fc.start((): number => 1);\n` };
    expect(found(checkSources(sources))).toEqual(["main.ts:1:40 FC1006"]);
  });

  test("lines may end in CRLF, comments and trailing commas are fine in a tsconfig.json", () => {
    const sources = {
      "main.ts": wrong.replaceAll("\n", "\r\n"),
      "tsconfig.json": '{\r\n  // why\r\n  "compilerOptions": { "strict": true, },\r\n}\r\n',
    };
    expect(found(checkSources(sources))).toEqual(["main.ts:2:11 FC1006"]);
  });

  test("type errors do not matter", () => {
    const sources = {
      "main.ts": `${wrong}const text: string = 1; export default nothing;\nimport "./nowhere.js";\n`,
    };
    expect(found(checkSources(sources))).toEqual(["main.ts:2:11 FC1006"]);
  });

  test("a related place in the default library has the same path everywhere", () => {
    const { report } = checkSources(
      { "deep/main.ts": 'import { start } from "fc";\nstart(parseInt);\n' },
      { folder: "/deep" },
    );
    const related = report.diagnostics.flatMap((diagnostic) => diagnostic.related.map(({ file }) => file));
    expect([...new Set(related)]).toEqual(["typescript/lib/lib.es5.d.ts"]);
  });
});

test("options that are given replace those of the project, severities code by code", () => {
  const given = options({ severity: { FC1006: "warning", FC1008: "off" }, acceptUndocumented: true });
  const sources = {
    "tsconfig.json": config(given),
    "main.ts": `${wrong}start((event: string): void => void event);\n`,
  };
  expect(found(checkSources(sources))).toHaveLength(1);
  const over = { acceptUndocumented: false, severity: { "undocumented-signature": "warning" } };
  const { diagnostics } = checkSources(sources, { options: over }).report;
  expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    "FC1006 warning",
    "FC1008 warning",
  ]);
});
