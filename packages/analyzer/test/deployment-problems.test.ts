import { checkProject, ProjectError } from "@fc-check/analyzer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemOf } from "./support.js";

/** Checks a deployment beside a project that is as small as can be. */
function check(text: string): ReturnType<typeof checkProject> {
  const tsconfig = JSON.stringify({ compilerOptions: { noLib: true, types: [] }, files: ["main.ts"] });
  return checkProject({ sources: { "tsconfig.json": tsconfig, "main.ts": "export {};\n", "s.yaml": text } });
}

describe("wrong YAML", () => {
  test.each([
    ["a: 1\na: 2\n", "2:1: This is not valid YAML: Map keys must be unique."],
    ["resources:\n\ta: 1\n", "2:1: This is not valid YAML: Tabs are not allowed as indentation."],
    [
      "resources: a: b\n",
      "1:12: This is not valid YAML: Nested mappings are not allowed in compact mappings.",
    ],
    ["a: 1\n---\nb: 2\n", "2:1: This is not valid YAML: Source contains multiple documents"],
    ["resources: *all\n", '1:12: There is no anchor "&all" before it.'],
    ["a: \uFFFD\n", "1:4: The file is not in UTF-8. Convert it."],
  ])("%j", (text, message) => {
    const [first = ""] = problemOf(() => check(text)).split("\n");
    expect(first.slice(0, `s.yaml:${message}`.length)).toBe(`s.yaml:${message}`);
  });

  test.each(["[", "{a: ", "- ", "? ", "a:\n "])("is not read where it is nested too deeply: %j", (level) => {
    const nested = (depth: number): string =>
      Array.from({ length: depth }, (_, index) =>
        level === "a:\n " ? `${" ".repeat(index)}a:\n` : level,
      ).join("");
    const message = problemOf(() => check(nested(1_000)));
    expect(message).toMatch(/^s\.yaml:\d+:\d+: The file is nested too deeply\. Simplify it\.$/);
    expect(problemOf(() => check(nested(1_500)))).toBe(message);
  });

  test("has no more than five errors named", () => {
    expect(problemOf(() => check("a: 1\n".repeat(100))).split("\n")).toHaveLength(5);
  });
});

describe("values of the wrong type", () => {
  const props = (text: string): string =>
    `resources: { a: { component: fc3, props: { runtime: custom, code: ., ${text} } } }`;

  test.each([
    ["- 1", '1:1: "the document" must be a mapping.'],
    ["resources: [1]", '1:12: "resources" must be a mapping.'],
    ["resources: { a: 1 }", '1:17: "a" must be a mapping.'],
    ["resources: { a: { component: [] } }", '1:30: "component" must be a string.'],
    ["resources: { a: { component: fc3, props: text } }", '1:42: "props" must be a mapping.'],
    ["resources: { a: { component: fc3, props: { runtime: 20 } } }", '1:53: "runtime" must be a string.'],
    [
      "resources: { a: { component: fc3, props: { runtime: nodejs20, handler: 5 } } }",
      '1:72: "handler" must be a string.',
    ],
    [props("customRuntimeConfig: 1"), '1:91: "customRuntimeConfig" must be a mapping.'],
    [props("customRuntimeConfig: { command: node main.js }"), '1:102: "command" must be a list.'],
    [props("customRuntimeConfig: { command: [[node]] }"), "1:103: A command is a list of strings."],
    [
      props("customRuntimeConfig: { command: [node, main.js] }, code: 1").replace("code: .,", ""),
      '1:119: "code" must be a string.',
    ],
  ])("%s", (text, message) => {
    expect(problemOf(() => check(text))).toBe(`s.yaml:${message} Correct it.`);
  });

  test("are nobody's business in what is not read", () => {
    const text =
      "resources: { a: { component: oss, props: 1 }, b: { component: fc3, props: { runtime: go1, handler: 5 } }, c: }";
    expect(check(text).report.diagnostics).toEqual([]);
  });
});

describe("anchors", () => {
  test("may form a circle", () => {
    const text = "resources: &all\n  <<: *all\n  a: &a { component: fc3, props: { <<: *a } }\n";
    expect(check(text).report.diagnostics).toEqual([]);
  });

  test("may multiply without end", () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const before = Array.from({ length: 10 }, () => `*l${level}`).join(", ");
      return `l${level + 1}: &l${level + 1} { <<: [${before}] }`;
    });
    const text = ["l0: &l0 { runtime: nodejs20, code: ., handler: nope }", ...levels].join("\n");
    const { report } = check(`${text}\nresources: { a: { component: fc3, props: *l30 } }\n`);
    expect(report.diagnostics.map(({ code, start }) => [code, start])).toEqual([
      ["FC3003", { line: 1, column: 48 }],
    ]);
  });
});

const pieces = [
  ..."\n : - ? , [ ] { } # & * ! | > ' \" % @ ` \t \\ ~".split(" "),
  " ",
  "\n  ",
  "\n    ",
  ": ",
  "- ",
  "<<: ",
  "&a ",
  "*a ",
  "---\n",
  "resources",
  "component: fc3",
  "props",
  "runtime: custom",
  "runtime: nodejs20",
  "handler",
  "code: .",
  "customRuntimeConfig",
  "command",
  "node",
  "main.js",
  "${vars.a}",
  "# fc-check-ignore FC3001",
  "\u2028",
  "é😀",
];

test("no text makes it fail", () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));
  const valid = fc.json().map((json) => `resources: { a: { component: fc3, props: ${json} } }`);
  fc.assert(
    fc.property(fc.oneof(text, valid), (yaml) => {
      try {
        check(yaml);
      } catch (error) {
        if (!(error instanceof ProjectError)) throw error;
        expect(error.message).toMatch(/^s\.yaml:\d+:\d+: /);
      }
    }),
    { numRuns: 400 },
  );
});
