import { expect, test } from "vitest";
import { judge } from "../src/judge.js";
import { notPromised } from "../src/promises.js";
import { run } from "../src/run.js";

test("what green does not promise is accepted, and happens", () => {
  const shown = notPromised.flatMap((entry) => (entry.shown === undefined ? [] : [entry.shown]));
  const programs = shown.map(({ program, event, output, error }) => ({
    text: `import { start } from "@fc-check/runtime";\n${program}\n`,
    calls: [{ event, output: 0, fails: false, expected: { output: null } }],
    response: JSON.stringify([output, error]),
  }));
  expect(judge(programs.map(({ text }) => text))).toEqual(
    programs.map(() => ({ codes: [], fixes: [], typeErrors: [] })),
  );
  expect(run(programs).map(([outcome]) => outcome?.response)).toEqual(
    programs.map(({ response }) => response),
  );
});
