import { createExtractor } from "@fc-check/compiler";
import { checkFile, defaultOptions } from "@fc-check/core";
import type { CheckedFile } from "@fc-check/core";
import { fixturesFolder, someFixtures } from "@fc-check/fixtures";
import type { Fixture } from "@fc-check/fixtures";
import { join } from "node:path";
import { expect, test } from "vitest";
import compiler from "typescript-6.0";
import { createProgram, readConfig } from "./programs.js";

/** Checks a fixture's project with other texts in its files: an editor shows code that is being written. */
function checkTexts(
  { tsconfig, folder }: Fixture,
  change: (text: string, file: string) => string,
): (CheckedFile & { length: number })[] {
  const parsed = readConfig(compiler, tsconfig);
  const own = parsed.fileNames.filter((file) => file.startsWith(folder));
  const texts = new Map(own.map((file) => [file, change(compiler.sys.readFile(file) ?? "", file)]));
  const { files, extract } = createExtractor({
    ts: compiler,
    program: createProgram(compiler, parsed, compiler.JSDocParsingMode.ParseAll, texts),
    options: defaultOptions,
    baseFolder: folder,
    readFile: (path) => compiler.sys.readFile(path),
  });
  return files.map((file) => ({
    ...checkFile((detailOf) => extract(file, detailOf), defaultOptions),
    length: file.text.length,
  }));
}

const parts = [
  ["a third", 1 / 3],
  ["a half", 1 / 2],
  ["nine tenths", 9 / 10],
] as const;
// Some fixtures are cut in one place, and with FC_CHECK_LARGE_TESTS all in all.
const large = process.env.FC_CHECK_LARGE_TESTS !== undefined;
const cutOff = someFixtures(2).flatMap(({ name, ...rest }, index) =>
  parts
    .filter((_, at) => large || at === index % parts.length)
    .map(([part, share]) => ({ name, part, share, fixture: { name, ...rest } })),
);

test.each(cutOff)("$name, cut off after $part", ({ fixture, share }) => {
  const checked = checkTexts(fixture, (text) => text.slice(0, text.length * share));
  const misplaced = checked.flatMap(({ diagnostics, length }) =>
    diagnostics.filter(({ span }) => span.start < 0 || span.start > span.end || span.end > length),
  );
  expect(misplaced).toEqual([]);
});

const javascript = join(fixturesFolder, "javascript");
const fixture = { name: "javascript", folder: javascript, tsconfig: join(javascript, "tsconfig.json") };

test.each([
  [
    "a name that is missing",
    "exports. = start; module.exports. = start; fc.(() => null); fc.; const { : x } = fc;",
  ],
  ["a call that is missing something", "start(; start((; start(() =>; start(() => {; fc?start() => null);"],
  [
    "a parameter that is missing something",
    "start((,) => null); start((a, ) => null); start((...) => null); start(({) => null);",
  ],
  [
    "a constant that is missing something",
    "const a; const b = ; const = start; const { start: } = fc; const { ...} = fc;",
  ],
  [
    "options that are missing something",
    "start(() => null, {); start(() => null, { takes: }); start(() => null, { takes }); start(() => null, { : 1 });",
  ],
  ["a tag that stands at nothing", "/** @fcHandler */ /** @fcRegistrar */"],
  ["a comment that does not end", "start(() => 1); /* fc-check-ignore FC1006"],
  [
    "an import that is missing something",
    "import { start as } from '@fc-check/runtime'; import * as from ''; export { } from; export * as from;",
  ],
])("%s", (_, code) => {
  const lines = [
    'const fc = require("@fc-check/runtime");',
    'const { start } = require("@fc-check/runtime");',
    'start(() => "text");',
    code,
  ];
  const checked = checkTexts(fixture, (text, file) =>
    file.endsWith("common.cjs") ? lines.join("\n") : text,
  );
  // What stands before it is checked as ever.
  const found = checked.find(({ file }) => file.endsWith("common.cjs"))?.diagnostics[0];
  expect(found).toMatchObject({ code: "FC1006", handler: 0 });
});
