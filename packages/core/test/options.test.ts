import { codes, codeOf, defaultOptions, rules, optionsSchema, pluginName } from "@fc-check/core";
import { pluginOptions, readOptions } from "@fc-check/core";
import { describe, expect, it } from "vitest";

describe("options", () => {
  it("have defaults", () => {
    expect(readOptions({})).toEqual({ options: defaultOptions, problems: [] });
    expect(defaultOptions).toMatchObject({
      acceptUndocumented: false,
      registrars: [],
      contexts: [],
      handlers: [],
    });
    for (const code of codes) expect(defaultOptions.severity[code]).toBe(rules[code].severity);
  });

  it("are read as they are written", () => {
    const raw = {
      acceptUndocumented: true,
      registrars: [{ package: "sdk", name: "serve" }],
      contexts: [{ package: "sdk", name: "Ctx" }],
      handlers: ["src/*.ts#*", "src/main.ts#default"],
    };
    const { options, problems } = readOptions({
      ...raw,
      severity: { FC2002: "warning", "rest-parameter": "off" },
    });
    expect(problems).toEqual([]);
    expect(options).toMatchObject(raw);
    expect(options.severity).toEqual({ ...defaultOptions.severity, FC2002: "warning", FC1004: "off" });
  });

  it("are overridden one by one, severities code by code", () => {
    const raw = {
      acceptUndocumented: true,
      handlers: ["a.ts#*"],
      severity: { FC1001: "off", FC1002: "off" },
    };
    const over = { handlers: ["b.ts#*"], severity: { "not-a-function": "warning" } };
    const { options, problems } = readOptions(raw, over);
    expect(problems).toEqual([]);
    expect(options).toMatchObject({ acceptUndocumented: true, handlers: ["b.ts#*"] });
    expect(options.severity).toMatchObject({ FC1001: "warning", FC1002: "off", FC1003: "error" });
  });
});

describe("options that are wrong", () => {
  const invalid: { raw: Record<string, unknown>; path: (string | number)[]; says: string }[] = [
    { raw: { acceptUndocumentd: true }, path: ["acceptUndocumentd"], says: "acceptUndocumented" },
    { raw: { toString: true }, path: ["toString"], says: "is no option" },
    {
      raw: { acceptUndocumented: "yes" },
      path: ["acceptUndocumented"],
      says: 'must be a boolean, not "yes"',
    },
    { raw: { acceptUndocumented: null }, path: ["acceptUndocumented"], says: "not null" },
    { raw: { registrars: {} }, path: ["registrars"], says: "must be an array" },
    { raw: { registrars: ["sdk"] }, path: ["registrars", 0], says: "must be an object" },
    { raw: { registrars: [{ package: "sdk" }] }, path: ["registrars", 0], says: 'lacks "name"' },
    { raw: { registrars: [{ name: "serve" }] }, path: ["registrars", 0], says: 'lacks "package"' },
    {
      raw: { registrars: [{ package: "sdk", name: "serve", kind: "lifecycle" }] },
      path: ["registrars", 0, "kind"],
      says: "known are package, name",
    },
    {
      raw: { contexts: [{ package: 1, name: "C" }] },
      path: ["contexts", 0, "package"],
      says: "must be a string",
    },
    {
      raw: { contexts: [{ package: "", name: "C" }] },
      path: ["contexts", 0, "package"],
      says: "must not be empty",
    },
    { raw: { handlers: "src/*.ts#*" }, path: ["handlers"], says: "must be an array" },
    { raw: { handlers: ["a.ts#*", 1] }, path: ["handlers", 1], says: "must be a string, not 1" },
    { raw: { handlers: ["src/main.ts"] }, path: ["handlers", 0], says: "glob#exportName" },
    { raw: { handlers: ["#main"] }, path: ["handlers", 0], says: "glob#exportName" },
    { raw: { handlers: ["a#b#c"] }, path: ["handlers", 0], says: "glob#exportName" },
    { raw: { severity: "off" }, path: ["severity"], says: "must be an object" },
    { raw: { severity: [] }, path: ["severity"], says: "must be an object" },
    {
      raw: { severity: { FC9999: "off" } },
      path: ["severity", "FC9999"],
      says: "neither a code nor the name of one",
    },
    {
      raw: { severity: { constructor: "off" } },
      path: ["severity", "constructor"],
      says: "neither a code nor the name of one",
    },
    {
      raw: { severity: { FC1001: "info" } },
      path: ["severity", "FC1001"],
      says: '"error", "warning", "off"',
    },
    { raw: { severity: { FC1001: 2 } }, path: ["severity", "FC1001"], says: "not 2" },
    {
      raw: { severity: { FC1001: "off", "not-a-function": "error" } },
      path: ["severity", "not-a-function"],
      says: "second severity",
    },
  ];

  it.each(invalid)("$raw", ({ raw, path, says }) => {
    const { problems } = readOptions(raw);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.message).toContain(says);
  });

  it.each(invalid)("$raw, as an overriding option", ({ raw, path }) => {
    expect(readOptions({ acceptUndocumented: true }, raw).problems.map((problem) => problem.path)).toEqual([
      path,
    ]);
  });

  it("are all named, and the rest holds", () => {
    const raw = {
      handlers: [1],
      acceptUndocumented: true,
      severity: { FC1001: "off", FC1002: "never" },
      x: 1,
    };
    const { options, problems } = readOptions(raw);
    expect(problems.map(({ path }) => path.join("."))).toEqual(["handlers.0", "severity.FC1002", "x"]);
    expect(options).toMatchObject({ handlers: [], acceptUndocumented: true });
    expect(options.severity).toMatchObject({ FC1001: "off", FC1002: "error" });
    expect(options).not.toHaveProperty("x");
  });

  it("can hold what JSON can't", () => {
    for (const value of [undefined, () => 0, Symbol("s"), 1n, NaN]) {
      const { problems } = readOptions({ acceptUndocumented: value });
      expect(problems).toMatchObject([{ path: ["acceptUndocumented"] }]);
      expect(problems[0]?.message).toMatch(/^must be a boolean, not \S/);
    }
  });
});

describe("the plugin entry of a tsconfig.json", () => {
  const entry = { name: pluginName, acceptUndocumented: true };

  it("is found among others, and holds the options", () => {
    const found = pluginOptions([{ name: "other" }, null, "text", entry]);
    expect(found).toEqual({ index: 3, raw: { acceptUndocumented: true } });
  });

  it("is the first of several", () => {
    expect(pluginOptions([entry, { name: pluginName }])?.raw).toEqual({ acceptUndocumented: true });
  });

  it("may be one of a compiler plugin, whose own keys are no options", () => {
    const transform = `${pluginName}/transform`;
    const found = pluginOptions([{ transform, transformProgram: true, severity: {} }]);
    expect(found?.raw).toEqual({ severity: {} });
  });

  it.each([undefined, null, {}, "text", [], [{ name: "other" }], [{}], [{ transform: 1 }]])(
    "is absent: %j",
    (plugins) => {
      expect(pluginOptions(plugins)).toBeUndefined();
    },
  );
});

describe("the schema of the options", () => {
  it("knows each option that there is", () => {
    expect(Object.keys(optionsSchema.properties).sort()).toEqual(Object.keys(defaultOptions).sort());
  });

  it("takes every code and every name as a key of severity", () => {
    const keys = Object.keys(optionsSchema.properties.severity.properties);
    expect(keys).toHaveLength(2 * codes.length);
    for (const key of keys) expect(codeOf(key)).toBeDefined();
  });
});
