import { checkProject } from "@fc-check/analyzer";
import { readFileSync } from "node:fs";
import { Project } from "ts-morph";
import { describe, expect, test } from "vitest";
import { checkSources, config, found, options, problemOf, right, writeFiles } from "./support.js";

/** A deployment with one function, whose custom runtime runs a script. */
function running(script: string, code = "."): string {
  return [
    "resources:",
    "  main:",
    "    component: fc3",
    "    props:",
    "      runtime: custom.debian12",
    `      code: ${code}`,
    "      customRuntimeConfig:",
    "        command: [node]",
    `        args: [${script}]`,
    "",
  ].join("\n");
}

/** Exports nothing and starts nothing. */
const nothing = "export {};\n";
const missing = ["s.yaml:9:16 FC3001"];
const idle = ["s.yaml:9:16 FC3002"];

describe("a built file", () => {
  const check = (
    compilerOptions: Readonly<Record<string, unknown>>,
    script: string,
    more: Readonly<Record<string, string>> = {},
  ): string[] =>
    found(
      checkSources({
        "tsconfig.json": config(compilerOptions, { include: ["src"] }),
        "src/index.ts": nothing,
        "s.yaml": running(script),
        ...more,
      }),
    );

  test("is below outDir where its source is below rootDir", () => {
    const layout = { outDir: "dist", rootDir: "src" };
    expect(check(layout, "dist/index.js")).toEqual(idle);
    expect(check(layout, "dist/src/index.js")).toEqual(missing);
    expect(check({ outDir: "dist", rootDir: "." }, "dist/src/index.js")).toEqual(idle);
    expect(check({ outDir: "dist", rootDir: "." }, "dist/index.js")).toEqual(missing);
  });

  test("is where TypeScript 6, or an earlier version, writes it without a rootDir", () => {
    expect(check({ outDir: "dist" }, "dist/src/index.js")).toEqual(idle);
    expect(check({ outDir: "dist" }, "dist/index.js")).toEqual(idle);
    expect(check({ outDir: "dist" }, "dist/nope.js")).toEqual(missing);
    const two = { "src/deep/er.ts": nothing };
    expect(check({ outDir: "dist" }, "dist/deep/er.js", two)).toEqual(idle);
  });

  test("is beside its source without an outDir", () => {
    expect(check({}, "src/index.js")).toEqual(idle);
    expect(check({}, "dist/index.js")).toEqual(missing);
  });

  test("has the extension that goes with its source", () => {
    const sources = {
      "src/a.mts": nothing,
      "src/b.cts": nothing,
      "src/c.tsx": nothing,
      "src/d.d.ts": nothing,
    };
    const layout = { outDir: "dist", rootDir: "src", jsx: "react-jsx" };
    for (const script of ["dist/a.mjs", "dist/b.cjs", "dist/c.js"])
      expect(check(layout, script, sources)).toEqual(idle);
    for (const script of ["dist/a.js", "dist/b.js", "dist/c.jsx", "dist/d.js"])
      expect(check(layout, script, sources)).toEqual(missing);
    expect(check({ ...layout, jsx: "preserve" }, "dist/c.jsx", sources)).toEqual(idle);
  });

  test("may come from JavaScript, which says nothing where it is not checked", () => {
    const sources = { "src/a.js": "module.exports = { handler() {} };\n" };
    const layout = { outDir: "dist", rootDir: "src", allowJs: true };
    expect(check(layout, "dist/a.js", sources)).toEqual([]);
    expect(check({ ...layout, checkJs: true }, "dist/a.js", sources)).toEqual(idle);
    expect(check({ ...layout, allowJs: false }, "dist/a.js", sources)).toEqual(missing);
    const exporting = (name: string): Record<string, string> => ({
      ...sources,
      "s.yaml": `resources: { a: { component: fc3, props: { runtime: nodejs20, code: dist, handler: a.${name} } } }`,
    });
    expect(check(layout, "", exporting("handler"))).toEqual([]);
    expect(check(layout, "", exporting("nope"))).toEqual(["s.yaml:1:84 FC3003"]);
  });

  test("is not known where something else than tsc builds the project", () => {
    for (const builder of [{ noEmit: true }, { emitDeclarationOnly: true, declaration: true }]) {
      const layout = { ...builder, outDir: "dist", rootDir: "src" };
      expect(check(layout, "bundle/index.js")).toEqual([]);
      // But where it maps to a source, it is that.
      expect(check(layout, "dist/index.js")).toEqual(idle);
      expect(check(layout, "src/index.ts")).toEqual(idle);
      expect(check(layout, "src/nope.ts")).toEqual(missing);
    }
  });

  test("need not be built: the answer is the same when it is", () => {
    const layout = { outDir: "dist", rootDir: "src" };
    const built = { "dist/index.js": "", "dist/left-over.js": "" };
    expect(check(layout, "dist/index.js", built)).toEqual(idle);
    expect(check(layout, "dist/left-over.js", built)).toEqual(missing);
    expect(check(layout, "dist/left-over.js")).toEqual(missing);
  });
});

describe("a deployment", () => {
  const sources = { "main.ts": nothing, "s.yaml": running("main.js") };

  test("is reported as a file of its own, with the source", () => {
    const { report, textOf, withoutHandlers } = checkSources(sources);
    expect(report.diagnostics).toEqual([
      {
        code: "FC3002",
        name: "entry-starts-nothing",
        severity: "error",
        message: "`main.ts` starts no handler, and neither does a file that it imports.",
        help: expect.stringContaining("Call `start` there") as string,
        sdk: null,
        file: "s.yaml",
        start: { line: 9, column: 16 },
        end: { line: 9, column: 23 },
        handler: null,
        handlerIndex: null,
        related: [
          {
            file: "main.ts",
            start: { line: 1, column: 1 },
            end: { line: 1, column: 1 },
            message: expect.stringContaining("source") as string,
          },
        ],
        fixes: [],
      },
    ]);
    expect(report.summary).toMatchObject({ files: 1, handlers: 0, errors: 1 });
    expect(textOf("s.yaml")).toBe(sources["s.yaml"]);
    expect(withoutHandlers).toEqual([]);
  });

  test("is s.yaml, or else s.yml", () => {
    expect(found(checkSources({ "main.ts": nothing, "s.yml": running("nope.js") }))).toEqual([
      "s.yml:9:16 FC3001",
    ]);
    expect(found(checkSources({ ...sources, "s.yml": running("nope.js") }))).toEqual(idle);
  });

  test("may have Windows line ends and a byte order mark", () => {
    const text = `\uFEFF${sources["s.yaml"].replaceAll("\n", "\r\n")}`;
    expect(found(checkSources({ ...sources, "s.yaml": text }))).toEqual(idle);
  });

  test("is found for a ts-morph project too", () => {
    const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { noLib: true } });
    project.getFileSystem().writeFileSync("/s.yaml", sources["s.yaml"]);
    project.createSourceFile("/main.ts", nothing);
    expect(found(checkProject({ project }))).toEqual(idle);
  });

  test("is left alone where single files are checked", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), ...sources });
    expect(found(checkProject({ paths: ["main.ts"] }, { folder }))).toEqual([]);
    expect(found(checkProject({ paths: ["."] }, { folder }))).toEqual(idle);
  });

  test("is not even read where nothing of it would be reported", () => {
    const severity = { FC3001: "off", "entry-starts-nothing": "off", FC3003: "off" };
    const { report } = checkSources({ ...sources, "s.yaml": "[" }, { options: { severity } });
    expect(report.diagnostics).toEqual([]);
  });

  test("is checked once, by the options of the project beside it, for all that have it", () => {
    const lenient = options({ severity: { FC3001: "off" }, deployment: "../s.yaml" });
    const strict = options({ severity: { FC3001: "warning" } });
    const { report } = checkSources({
      "tsconfig.json": config(strict, { files: [], references: [{ path: "a" }, { path: "b" }] }),
      "a/tsconfig.json": config(lenient),
      "a/main.ts": right,
      "b/tsconfig.json": config(lenient),
      "b/main.ts": right,
      "s.yaml": running("b/main.js") + running("c/main.js").replace("resources:\n  main", "  other"),
    });
    expect(report.diagnostics.map(({ code, severity, start }) => [code, severity, start.line])).toEqual([
      ["FC3001", "warning", 17],
    ]);
  });
});

describe("the option", () => {
  test("names a file relative to the configuration that writes it", () => {
    const sources = {
      "tsconfig.json": '{ "extends": "./deploy/base.json", "include": ["*.ts"] }',
      "deploy/base.json": config(options({ deployment: "prod.yaml" })),
      "deploy/prod.yaml": running("main.js", ".."),
      "main.ts": nothing,
    };
    expect(found(checkSources(sources))).toEqual(["deploy/prod.yaml:9:16 FC3002"]);
  });

  test("that is given is relative to the folder, and goes before", () => {
    const sources = {
      "tsconfig.json": config(options({ deployment: "nope.yaml" })),
      "deploy/s.yaml": running("main.js", ".."),
      "main.ts": nothing,
    };
    const given = { options: { deployment: "deploy/s.yaml" } };
    expect(found(checkSources(sources, given))).toEqual(["deploy/s.yaml:9:16 FC3002"]);
  });

  test("must lead somewhere", () => {
    const sources = { "tsconfig.json": config(options({ deployment: "nope.yaml" })), "main.ts": right };
    expect(problemOf(() => checkSources(sources))).toMatch(
      /^tsconfig\.json:\d+:\d+: In the options of fc-check, "deployment" names nope\.yaml, which does not exist\. Correct or remove it\.$/,
    );
    expect(problemOf(() => checkSources(sources, { options: { deployment: "other.yaml" } }))).toBe(
      'In the given options, "deployment" names other.yaml, which does not exist. Correct or remove it.',
    );
  });

  test("must name a deployment of Function Compute 3.0", () => {
    for (const text of ["", "services: {}", "resources: { a: { component: fc, props: {} } }"]) {
      const sources = { "main.ts": right, "s.yaml": text };
      expect(found(checkSources(sources))).toEqual([]);
      expect(problemOf(() => checkSources(sources, { options: { deployment: "s.yaml" } }))).toMatch(
        /"deployment" names s\.yaml, in which there is no function of the component fc3\./,
      );
    }
  });
});

test("the example of the guide is right", () => {
  const guide = readFileSync(new URL("../../../docs/deployment.md", import.meta.url), "utf8");
  const [, example = ""] = /```yaml\n(edition.*?)```/s.exec(guide) ?? [];
  const sources = {
    "tsconfig.json": config({ outDir: "dist", rootDir: "src" }, { include: ["src"] }),
    "src/index.ts": right,
    "src/thumbnails.ts": "export const handler = (): void => undefined;\n",
  };
  expect(found(checkSources({ ...sources, "s.yaml": example }))).toEqual([]);
  const swapped = example.replace("index.js", "thumbnails.js").replace("thumbnails.handler", "index.handler");
  expect(found(checkSources({ ...sources, "s.yaml": swapped }))).toEqual([
    "s.yaml:12:16 FC3002",
    "s.yaml:19:16 FC3003",
  ]);
});

describe("variables", () => {
  const check = (script: string, vars = "vars: { folder: { out: dist } }\n") =>
    checkSources({ "main.ts": right, "s.yaml": vars + running(`"${script}"`) });

  test("are known where they are in the same file", () => {
    const [first] = check("${vars.folder.out}/nope.js").report.diagnostics;
    expect(first?.message).toBe("There is no `dist/nope.js`, and no source of the project is built to it.");
  });

  test.each([
    "${env('SCRIPT')}",
    "${vars.nope}/main.js",
    "${vars.folder}",
    "${resources.a.props.b}",
    "{{ script }}",
  ])("are not known otherwise, which is said: %s", (script) => {
    const { report, notices } = check(script);
    expect(report.diagnostics).toEqual([]);
    expect(notices).toEqual([
      `s.yaml:10:16: ${script} is not known here, so the entry point of "main" is not checked. Only the file's own \`vars\` are.`,
    ]);
  });

  test("do not matter behind the script, or to another program", () => {
    const args = (command: string): string =>
      running("x").replace("[node]", command).replace("[x]", '["${env(1)}"]');
    for (const command of ["[node, main.js]", "[python3]"]) {
      const { report, notices } = checkSources({ "main.ts": right, "s.yaml": args(command) });
      expect([report.diagnostics, notices]).toEqual([[], []]);
    }
  });
});
