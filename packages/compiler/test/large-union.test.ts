import { checkFile } from "@fc-check/core";
import { listFixtures } from "@fc-check/fixtures";
import { expect, test } from "vitest";
import compiler from "typescript-6.0";
import { loadFixture } from "./check-fixture.js";
import { editProject } from "./edited-project.js";

test("a union of 5,000 members is judged as one of 500", () => {
  const fixture = listFixtures().find(({ name }) => name === "json-large");
  if (fixture === undefined) throw new Error("there is no such fixture");
  const [project] = loadFixture(compiler, fixture, compiler.JSDocParsingMode.ParseAll);
  const source = project?.program.getSourceFiles().find(({ fileName }) => fileName.endsWith("/union.ts"));
  if (project === undefined || source === undefined) throw new Error("there is no union.ts");
  const { extract } = project.newExtractor();
  const { handlers, diagnostics } = checkFile((detailOf) => extract(source, detailOf), project.options);

  // One digit more.
  const text = source.text.replace("type Id = `${Digit}", "type Id = `${Digit}${Digit}");
  const large = editProject(compiler, project, new Map([[source.fileName, text]])).get(source.fileName);
  expect(large?.checked.handlers.map(({ verdict, shape }) => [verdict, shape])).toEqual(
    handlers.map(({ verdict, shape }) => [verdict, shape]),
  );
  // The first keys have a digit more as well.
  const messages = large?.checked.diagnostics.map(({ message }) => message.replaceAll('["00', '["0'));
  expect(messages).toEqual(diagnostics.map(({ message }) => message));
  expect(messages).toHaveLength(4);
});
