import type { Report } from "@fc-check/core";
import { expect, test } from "vitest";
import { config, escaping, fcCheck, right, writeFiles, wrong } from "./support.js";

test("the same project gives the same bytes, in whatever order its parts are named", async () => {
  const project = (files: string[]): string => config({ composite: true }, { files: [...files, "../fc.ts"] });
  const folder = await writeFiles({
    "a/tsconfig.json": project(["z.ts", "b.ts"]),
    "a/z.ts": wrong.replace("./fc", "../fc"),
    "a/b.ts": escaping.replace("./fc", "../fc"),
    "c/tsconfig.json": project(["main.ts"]),
    "c/main.ts": right.replace("./fc", "../fc"),
  });
  for (const format of ["json", "pretty", "html"]) {
    const first = await fcCheck(["--handlers", "--format", format, "a", "c", "c/main.ts"], folder);
    expect(await fcCheck(["--handlers", "--format", format, "c/main.ts", "c", "a", "a"], folder)).toEqual(
      first,
    );
  }
  const before = await fcCheck(["--format", "json", "a"], folder);
  const other = await writeFiles({
    "a/tsconfig.json": project(["b.ts", "z.ts"]),
    "a/z.ts": wrong.replace("./fc", "../fc"),
    "a/b.ts": escaping.replace("./fc", "../fc"),
  });
  expect(await fcCheck(["--format", "json", "a"], other)).toEqual(before);
});

test("paths are relative to the current folder", async () => {
  const folder = await writeFiles({
    "a/tsconfig.json": config({}, { files: ["main.ts"] }),
    "a/main.ts": wrong.replace("./fc", "../fc"),
    "b/x.ts": "",
  });
  const { stdout } = await fcCheck(["--format", "json", "../a"], `${folder}/b`);
  const report = JSON.parse(stdout) as Report;
  expect(report.projects).toEqual(["../a/tsconfig.json"]);
  expect(report.diagnostics.map(({ file }) => file)).toEqual(["../a/main.ts"]);
});
