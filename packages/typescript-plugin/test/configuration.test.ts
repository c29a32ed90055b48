import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProject, entry, tsconfig } from "./project.js";
import type { Project } from "./project.js";
import { isOwn, Tsserver, versions } from "./tsserver.js";

const source = `import { start } from "@fc-check/runtime";

start((event: { at: Date }) => {});
/** @fcHandler */
export const second = (event: string): string => event;
`;

const warning = { severity: { FC1006: "warning" } };

const invalid = entry({
  severity: { FC1006: "loud", FC1008: "warning" },
  strict: true,
  handlers: ["main.ts#none"],
});

/** Projects that differ in their `plugins` alone. */
const projects = {
  plain: [entry()],
  warning: [entry(warning)],
  invalid: [invalid],
  twice: [entry(warning), entry()],
  compiler: [entry({ transform: "@fc-check/typescript-plugin/transform", transformProgram: true })],
  without: [],
};

describe.each(versions)("%s", (version) => {
  let project: Project;
  let server: Tsserver;
  beforeAll(async () => {
    const files = Object.entries(projects).flatMap(([name, plugins]) => [
      [`${name}/tsconfig.json`, tsconfig(plugins)],
      [`${name}/main.ts`, source],
    ]);
    project = await createProject(Object.fromEntries(files) as Record<string, string>);
    server = new Tsserver(version);
    for (const name of Object.keys(projects)) server.open(project.file(`${name}/main.ts`));
  });
  afterAll(async () => {
    await server.stop();
    await project.rm();
  });

  const found = async (name: string): Promise<unknown[]> =>
    (await server.diagnostics(project.file(name)))
      .filter(isOwn)
      .map(({ code, category }) => [code, category]);

  test("the options of one project are no other's", async () => {
    expect(await found("plain/main.ts")).toEqual([
      [991008, "error"],
      [991006, "error"],
    ]);
    expect(await found("warning/main.ts")).toEqual([
      [991008, "error"],
      [991006, "warning"],
    ]);
    expect(await found("without/main.ts")).toEqual([]);
  });

  test("of two entries the first counts, and nothing is said twice", async () => {
    expect(await found("twice/main.ts")).toEqual([
      [991008, "error"],
      [991006, "warning"],
    ]);
  });

  test("an entry may serve ts-patch too", async () => {
    expect(await found("compiler/main.ts")).toEqual([
      [991008, "error"],
      [991006, "error"],
    ]);
  });

  test("invalid options are named on the first line, and all others hold", async () => {
    const all = (await server.diagnostics(project.file("invalid/main.ts"))).filter(isOwn);
    expect(all.map(({ code, category, start, end, text }) => [code, category, start, end, text])).toEqual([
      ...[
        `In the options of fc-check, "severity.FC1006" must be one of "error", "warning", "off", not "loud". Correct or remove it.`,
        `In the options of fc-check, "strict" is no option; known are acceptUndocumented, registrars, contexts, handlers, deployment, severity. Correct or remove it.`,
        `In the options of fc-check, "handlers[0]" matches no exported handler of the project: "main.ts#none". Correct or remove it.`,
      ].map((text) => [990000, "error", { line: 1, offset: 1 }, { line: 1, offset: 43 }, text]),
      [991008, "warning", expect.anything(), expect.anything(), expect.anything()],
      [991006, "error", expect.anything(), expect.anything(), expect.anything()],
    ]);
  });

  test("a changed tsconfig.json counts from its reload on, as often as it changes", async () => {
    const change = async (plugins: readonly object[]): Promise<unknown[]> => {
      await project.write("plain/tsconfig.json", tsconfig(plugins));
      server.notify("reloadProjects", {});
      return found("plain/main.ts");
    };
    expect(await change([entry(warning)])).toEqual([
      [991008, "error"],
      [991006, "warning"],
    ]);
    expect(await change([entry({ acceptUndocumented: true })])).toEqual([
      [992001, "error"],
      [991006, "error"],
    ]);
    expect(await change([])).toEqual([]);
    expect(await change([entry()])).toEqual([
      [991008, "error"],
      [991006, "error"],
    ]);
    expect(readFileSync(project.file("plain/main.ts"), "utf8")).toBe(source);
  });

  test("options that an editor sends take the place of the project's", async () => {
    const configure = (configuration: object): Promise<unknown> =>
      server.request("configurePlugin", { pluginName: "@fc-check/typescript-plugin", configuration });
    await configure({ severity: { FC1006: "off" } });
    expect(await found("plain/main.ts")).toEqual([[991008, "error"]]);
    await configure({ severity: { FC1006: "off" }, unknown: 1 });
    expect(await found("plain/main.ts")).toEqual([
      [990000, "error"],
      [991008, "error"],
    ]);
    await configure({});
    expect(await found("warning/main.ts")).toEqual([
      [991008, "error"],
      [991006, "error"],
    ]);
  });
});

describe.each(versions)("%s, with the plugin brought by the editor", (version) => {
  let project: Project;
  let server: Tsserver;
  beforeAll(async () => {
    project = await createProject({
      "loose.ts": source,
      "checked.js": `// @ts-check\n${source}`,
      "plain.js": source,
    });
    server = new Tsserver(version, { globalFrom: project.path });
    for (const name of ["loose.ts", "checked.js", "plain.js"]) server.open(project.file(name));
  });
  afterAll(async () => {
    await server.stop();
    await project.rm();
  });

  test("a file without a tsconfig.json is checked with the defaults", async () => {
    const all = await server.diagnostics(project.file("loose.ts"));
    expect(all.filter(isOwn).map(({ code }) => code)).toEqual([991008, 991006]);
  });

  test("JavaScript is checked where TypeScript checks it", async () => {
    const untyped = "import { start } from '@fc-check/runtime';\nstart(() => 1);\n";
    server.open(project.file("checked.js"), `// @ts-check\n${untyped}`);
    server.open(project.file("plain.js"), untyped);
    const codes = async (name: string): Promise<unknown[]> =>
      (await server.diagnostics(project.file(name))).filter(isOwn).map(({ code }) => code);
    expect(await codes("checked.js")).toEqual([991006]);
    expect(await codes("plain.js")).toEqual([]);
  });
});
