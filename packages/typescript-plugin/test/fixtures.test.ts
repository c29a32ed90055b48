import { join } from "node:path";
import { fixturesFolder, listFixtures, sourcesOf } from "@fc-check/fixtures";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixturesReport } from "../../../scripts/fixtures-report.mjs";
import { comparable, ofReport, ofServer } from "./editor-diagnostics.js";
import type { EditorDiagnostic } from "./editor-diagnostics.js";
import { createProject } from "./project.js";
import type { Project } from "./project.js";
import { Tsserver, versions } from "./tsserver.js";

const fixtures = listFixtures().map(({ name }) => name);
/** With something of every kind: projects and references, JavaScript, related places, fixes, options. */
const fewFixtures = fixtures.filter((name) =>
  /^(?:fixes-|references|javascript$|context-relations$|json-paths$|options-|lifecycle$)/.test(name),
);
/** What the command says of each file. */
const said = ofReport(fixturesReport());

test("there are fixtures", () => {
  expect(fixtures.length).toBeGreaterThan(20);
});

// The extractor is tested on every fixture with each compiler; here it is about the servers.
describe.each(versions)("%s", (version) => {
  let project: Project;
  // One server for all: files stay open, so the projects share what they read.
  let server: Tsserver;
  beforeAll(async () => {
    project = await createProject({});
    server = new Tsserver(version, { globalFrom: project.path });
  });
  afterAll(async () => {
    await server.stop();
    await project.rm();
  });

  const isNewest = version === versions.at(-1);
  test.each(isNewest ? fixtures : fewFixtures)("%s: what the command says", async (name) => {
    const files = sourcesOf(name);
    // A file that no tsconfig.json takes in would be looked for in the whole workspace.
    for (const file of files) server.open(join(fixturesFolder, file), undefined, fixturesFolder);
    for (const file of files) {
      // A file that no tsconfig.json takes in is a project of its own in an editor, and none for the command.
      if (await server.isAlone(join(fixturesFolder, file))) continue;
      const found = await ofServer(server, fixturesFolder, file);
      expect(comparable(found, version), file).toEqual(comparable(said.get(file) ?? [], version));
    }
  });

  test.each(isNewest ? oneOfEachKind() : [])(
    "$code in $file: $title repairs it",
    async ({ code, file, index, title }) => {
      const path = join(fixturesFolder, file);
      server.open(path);
      const before = await ofServer(server, fixturesFolder, file);
      const fix = before[index]?.fixes.find((one) => one.title === title);
      for (const { start, end, text } of [...(fix?.edits ?? [])].reverse())
        server.change(path, start, end, text);
      const after = await ofServer(server, fixturesFolder, file);
      server.close(path);
      const having = (list: readonly EditorDiagnostic[]): number =>
        list.filter((one) => one.code === code).length;
      expect(having(after)).toBe(having(before) - 1);
      expect(await server.request("syntacticDiagnosticsSync", { file: path })).toEqual([]);
    },
  );
});

/** For each code and each kind of its fixes, the first diagnostic that has one. */
function oneOfEachKind(): { code: number; file: string; index: number; title: string }[] {
  const found = new Map<string, { code: number; file: string; index: number; title: string }>();
  for (const [file, diagnostics] of said) {
    for (const [index, { code, fixes }] of diagnostics.entries()) {
      for (const { title } of fixes) {
        const kind = `${code} ${title.replace(/`.*?`/g, "")}`;
        if (!found.has(kind)) found.set(kind, { code, file, index, title });
      }
    }
  }
  return [...found.values()];
}
