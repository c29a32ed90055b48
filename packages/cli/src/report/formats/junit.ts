import type { ReportedDiagnostic } from "@fc-check/core";
import { create } from "xmlbuilder";
import type { XMLElement } from "xmlbuilder";
import { placeOf, printable, withoutCommands } from "../../terminal/printable.js";
import type { Outcome } from "./outcome.js";
import { suitesOf } from "./test-suites.js";
import type { TestCase, TestSuite } from "./test-suites.js";
import { wordsOf } from "./words.js";

/** The report in the XML of JUnit: a suite for each file, a test case for each handler in it. */
export function printJunit({ report, problems }: Outcome): string {
  const suites = suitesOf(report);
  if (problems.length > 0) suites.push({ name: "fc-check", cases: problems.map(problemCase) });
  // What XML 1.0 has no way to write is replaced here, and what a terminal would obey by `printable`.
  const root = create("testsuites", { encoding: "UTF-8", invalidCharReplacement: "\uFFFD" });
  root.att({ name: "fc-check", ...countsOf(suites.flatMap(({ cases }) => cases)) });
  for (const suite of suites) addSuite(root, suite);
  return withoutCommands(`${root.end({ pretty: true })}\n`);
}

function problemCase(problem: string): TestCase {
  return { name: problem, line: undefined, errors: [], warnings: [], problem };
}

function addSuite(root: XMLElement, { name: file, cases }: TestSuite): void {
  const suite = root.ele("testsuite", { name: printable(file), ...countsOf(cases) });
  for (const { name, line, errors, warnings, problem } of cases) {
    const place = line === undefined ? {} : { file: printable(file), line };
    const attributes = { name: printable(name), classname: printable(file), ...place, time: 0 };
    const element = suite.ele("testcase", attributes);
    const [first] = errors;
    if (first !== undefined) {
      const message = `${first.code}: ${printable(first.message.replace(/\n.*/s, ""))}`;
      element.ele("failure", { message, type: first.code }, textOf(errors));
    }
    if (problem !== undefined) element.ele("error", { message: printable(problem) });
    if (warnings.length > 0) element.ele("system-out", {}, textOf(warnings));
  }
}

function countsOf(cases: readonly TestCase[]): Record<"tests" | "failures" | "errors", number> {
  const failures = cases.filter(({ errors }) => errors.length > 0).length;
  const errors = cases.filter(({ problem }) => problem !== undefined).length;
  return { tests: cases.length, failures, errors };
}

function textOf(diagnostics: readonly ReportedDiagnostic[]): string {
  return diagnostics
    .map((diagnostic) => {
      const { severity, code, name } = diagnostic;
      const lines = wordsOf(diagnostic).map((line) => `  ${line}`);
      return [`${placeOf(diagnostic)} ${severity} ${code} ${name}`, ...lines].join("\n");
    })
    .join("\n\n");
}
