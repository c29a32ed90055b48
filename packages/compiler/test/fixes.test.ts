import { checkFile } from "@fc-check/core";
import type { CheckedFile, Diagnostic, Edit, Fix } from "@fc-check/core";
import { listFixtures, someFixtures } from "@fc-check/fixtures";
import type { Fixture } from "@fc-check/fixtures";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { loadFixture } from "./check-fixture.js";
import type { LoadedProject } from "./check-fixture.js";
import { compilers } from "./compilers.js";
import type { Compiler } from "./compilers.js";
import { applyEdits, countErrors, editProject } from "./edited-project.js";
import type { EditedFile } from "./edited-project.js";

const fixtures = listFixtures();
const fixFixtures = fixtures.filter(({ name }) => name.startsWith("fixes-"));
/** What is to be said of a file in which everything is fixed. */
const right = { found: [], broken: false, errors: [] };
const newest = compilers.at(-1);
const oldest = compilers[0];

/** Suggestions after which TypeScript rightly reports something: by fixture, file and what the diagnostic stands at. */
const reportedAfter: Readonly<Record<string, number>> = {
  // As soon as the type is known, the comparison with a string makes no sense.
  "context-not-first/two-parameters.ts at ctx: any": 2367,
  // The function is registered as a lifecycle handler as well, and that returns nothing.
  "verdicts/registered-twice.ts at void": 2345,
};

/** A file of a fixture that something can be said about. */
interface FileToFix {
  readonly compiler: Compiler;
  readonly project: LoadedProject;
  readonly text: string;
  readonly checked: CheckedFile;
}

function filesOf(compiler: Compiler, project: LoadedProject): FileToFix[] {
  const { files, extract } = project.newExtractor();
  return files.map((file) => {
    const checked = checkFile((detailOf) => extract(file, detailOf), project.options);
    return { compiler, project, text: file.text, checked };
  });
}

function allFilesOf(compiler: Compiler, fixture: Fixture): FileToFix[] {
  const projects = [...loadFixture(compiler, fixture, compiler.JSDocParsingMode.ParseAll)];
  return projects.flatMap((project) => filesOf(compiler, project));
}

function fixesIn({ checked }: FileToFix): { diagnostic: Diagnostic; fix: Fix }[] {
  return checked.diagnostics.flatMap((diagnostic) => diagnostic.fixes.map((fix) => ({ diagnostic, fix })));
}

/** What is wrong with the result of one fix: nothing, where it is right. */
function problemsOf({ file, errors, diagnostic, fix }: FixOfFile, result: EditedFile | undefined): string[] {
  const { text, checked } = file;
  const fixed = applyEdits(text, fix.edits);
  if (result === undefined) return ["the file is not part of the project any more"];
  const { broken, checked: after } = result;
  const same = (other: Diagnostic): boolean =>
    other.code === diagnostic.code && other.handler === diagnostic.handler;
  const count = (list: readonly Diagnostic[], wanted: (one: Diagnostic) => boolean): number =>
    list.filter(wanted).length;
  const offered = (other: Diagnostic): boolean =>
    same(other) && other.fixes.some(({ title }) => title === fix.title);
  const worse = [...result.errors].filter(([code, now]) => {
    return now > (errors.get(code) ?? 0) && reportedAfter[placeOf(file, diagnostic)] !== code;
  });
  const lost = fix.edits.flatMap(({ span }) => commentsIn(text.slice(span.start, span.end)));
  const problems = {
    "it can't be parsed": broken,
    [`TypeScript reports ${worse.map(([code]) => code).join()}`]: worse.length > 0,
    "other handlers are found": after.handlers.length !== checked.handlers.length,
    "the diagnostic is still there": count(after.diagnostics, same) >= count(checked.diagnostics, same),
    "it is offered again": count(after.diagnostics, offered) >= count(checked.diagnostics, offered),
    "it changes nothing": fixed === text,
    "it is no safe fix": fix.safe && !/^(?:Write `takes|Annotate the context)/.test(fix.title),
    "a comment is lost": lost.some((comment) => !fix.edits.some((edit) => edit.text.includes(comment))),
    "line ends are mixed": !/[^\r]\n/.test(text) && /[^\r]\n/.test(fixed),
    "it gives other line ends": !text.includes("\r\n") && fixed.includes("\r\n"),
  };
  return Object.entries(problems).flatMap(([problem, holds]) => (holds ? [problem] : []));
}

/** `arity/takes.ts at (ctx: Context) => null` */
function placeOf({ checked, text }: FileToFix, { span }: Diagnostic): string {
  const path = checked.file.split("/").slice(-2).join("/");
  return `${path} at ${text.slice(span.start, span.end)}`;
}

function commentsIn(text: string): string[] {
  return text.match(/\/\*[\s\S]*?\*\/|\/\/.*/g) ?? [];
}

/** One of the fixes of a file. */
interface FixOfFile {
  readonly file: FileToFix;
  /** How often TypeScript reports each of its errors in the file as it is. */
  readonly errors: ReadonlyMap<number, number>;
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/**
 * The fixes of a project, in rounds, so that one program judges many: a round has at most one fix of each handler, and those of a file do not
 * touch.
 */
function roundsOf(files: readonly FileToFix[]): FixOfFile[][] {
  const rounds: FixOfFile[][] = [];
  for (const file of files) {
    const fixes = fixesIn(file);
    const errors = fixes.length === 0 ? new Map() : countErrors(file.project.program, file.checked.file);
    for (const one of fixes.map((fix) => ({ file, errors, ...fix }))) {
      const round = rounds.find((others) => others.every((other) => areIndependent(one, other)));
      if (round === undefined) rounds.push([one]);
      else round.push(one);
    }
  }
  return rounds;
}

function areIndependent(one: FixOfFile, other: FixOfFile): boolean {
  if (one.file !== other.file) return true;
  if (one.diagnostic.handler === other.diagnostic.handler) return false;
  return one.fix.edits.every(({ span }) =>
    other.fix.edits.every((edit) => span.end < edit.span.start || edit.span.end < span.start),
  );
}

/** Judges fixes by one program in which all of them are applied. */
function judge(compiler: Compiler, project: LoadedProject, round: readonly FixOfFile[]): string[] {
  const texts = new Map<string, string>();
  for (const { file } of round) {
    const edits = round.filter((other) => other.file === file).flatMap(({ fix }) => fix.edits);
    texts.set(file.checked.file, applyEdits(file.text, edits));
  }
  const results = editProject(compiler, project, texts);
  return round.flatMap((one) => {
    const { file, diagnostic, fix } = one;
    const problems = problemsOf(one, results.get(file.checked.file));
    const line = file.text.slice(0, diagnostic.span.start).split("\n").length;
    const place = `${diagnostic.code} in line ${line} of ${placeOf(file, diagnostic)}`;
    return problems.length === 0 ? [] : [`${place}\n  ${fix.title}: ${problems.join("; ")}`];
  });
}

/** Says what is wrong with the fixes of a fixture, in a form to be read; empty where nothing is. */
function wrongFixes(compiler: Compiler, fixture: Fixture): string {
  const found: string[] = [];
  for (const project of loadFixture(compiler, fixture, compiler.JSDocParsingMode.ParseAll)) {
    for (const round of roundsOf(filesOf(compiler, project))) {
      // What is wrong where several are applied may come from another one: each is judged alone then.
      if (judge(compiler, project, round).length === 0) continue;
      for (const one of round) found.push(...judge(compiler, project, [one]));
    }
  }
  return found.join("\n");
}

/** The edits of all fixes of a file: what several of them ask for alike (an import) is done once. */
function allEdits(file: FileToFix): Edit[] {
  const edits = fixesIn(file).flatMap(({ fix }) => fix.edits);
  const keys = edits.map(({ span, text }) => `${span.start} ${span.end} ${text}`);
  return edits.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

/** Text without the expectations that it holds as a fixture. */
function withoutExpectations(text: string): string {
  return text.replace(/^[ \t]*(?:\/\/|\/\*)[ \t]*(?:\^|@[-+]?\d).*(?:\r?\n|$)/gm, "");
}

// Half of the fixtures that are about something else.
const half = new Set(someFixtures(2).map(({ name }) => name));
const judged = fixtures.filter((fixture) => fixFixtures.includes(fixture) || half.has(fixture.name));

describe.each(judged)("every fix in $name", (fixture) => {
  const isAboutFixes = fixFixtures.includes(fixture);

  test.each(isAboutFixes ? [oldest, newest] : [newest])("TypeScript $version", (compiler) => {
    if (compiler === undefined) throw new Error("there is no compiler");
    expect(wrongFixes(compiler, fixture)).toBe("");
  });
});

describe.each(fixFixtures)("all fixes in $name together", (fixture) => {
  test.each([oldest, newest])("TypeScript $version", (compiler) => {
    if (compiler === undefined) throw new Error("there is no compiler");
    for (const project of loadFixture(compiler, fixture, compiler.JSDocParsingMode.ParseAll)) {
      const results = new Map<string, string>();
      for (const file of filesOf(compiler, project)) {
        const result = `${file.checked.file}.fixed`;
        expect(existsSync(result), `${result} exists`).toBe(fixesIn(file).length > 0);
        if (!existsSync(result)) continue;
        results.set(file.checked.file, applyEdits(file.text, allEdits(file)));
        expect(withoutExpectations(results.get(file.checked.file) ?? "")).toBe(readFileSync(result, "utf8"));
      }
      if (results.size === 0) continue;
      const edited = editProject(compiler, project, results);
      expect([...edited.keys()].sort()).toEqual([...results.keys()].sort());
      for (const { checked, broken, errors } of edited.values())
        expect({ found: checked.diagnostics, broken, errors: [...errors] }).toEqual(right);
    }
  });
});

describe("a fix is safe", () => {
  const unsafe = (name: string, file: string): string[] => {
    const fixture = fixFixtures.find((one) => one.name === name);
    if (newest === undefined || fixture === undefined) throw new Error(`there is no ${name}`);
    return allFilesOf(newest, fixture)
      .filter(({ checked }) => basename(checked.file) === file)
      .flatMap((one) =>
        fixesIn(one).flatMap(({ diagnostic: { span }, fix }) =>
          fix.safe ? [] : [one.text.slice(span.start, span.end)],
        ),
      );
  };

  test("if it writes `takes` where none was written and the function's own length agrees", () => {
    expect(unsafe("fixes-takes", "takes.ts")).toEqual([
      "(event: Order = none) => null",
      "(ctx: Context, event: Order = none) => null",
      "handlers[0]!",
      "flag ? (event: Order) => null : (event: Order) => new Error(event.id)",
      '"event"',
      "'context'",
      '"event"',
      "`context`",
      "kind",
      'flag ? "context" : "event"',
      "takes",
    ]);
  });

  test("if it annotates the context, but not instead of `any`", () => {
    expect(unsafe("fixes-context", "forms.ts")).toEqual(["ctx: any", "ctx: /* what? */ any"]);
  });
});
