import { expect, test } from "vitest";
import { config, fcCheck, fcCheckProcess, preload, right, writeFiles, wrong } from "./support.js";

const typeErrors = [
  "interface Order { item: { id: string } }",
  "export const order: Order = { item: { id: 1 } };",
  "export const handle: (order: Order) => void = (other: { item: { id: number } }) => void other;",
  "",
].join("\n");

test("--typecheck reports the type errors among the others, and fails for them", async () => {
  const folder = await writeFiles({ "tsconfig.json": config(), "a.ts": typeErrors, "main.ts": wrong });
  const { status, stdout, stderr } = await fcCheck(["--typecheck"], folder);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  await expect(stdout).toMatchFileSnapshot("golden/typecheck.pretty.txt");
});

test("every format has room for the lines of TypeScript's messages", async () => {
  const inHandler = right.replace("null);", "(missing, null));");
  const folder = await writeFiles({ "tsconfig.json": config(), "a.ts": typeErrors, "main.ts": inHandler });
  for (const format of ["compact", "github", "junit"]) {
    const { stdout } = await fcCheck(["--typecheck", "--format", format], folder);
    await expect(stdout).toMatchFileSnapshot(`golden/typecheck.${format}.txt`);
  }
});

test("a type error alone makes the check fail", async () => {
  const folder = await writeFiles({ "tsconfig.json": config(), "a.ts": typeErrors, "main.ts": right });
  expect(await fcCheck([], folder)).toMatchObject({ status: 0, stderr: "" });
  expect(await fcCheck(["--typecheck"], folder)).toMatchObject({ status: 1, stderr: "" });
});

test("a project without handlers fails all the same, and its type errors are printed", async () => {
  const folder = await writeFiles({ "tsconfig.json": config(), "a.ts": typeErrors });
  const { status, stdout, stderr } = await fcCheck(["--typecheck"], folder);
  expect(status).toBe(2);
  expect(stdout).toMatch(/error TS2322 typescript/);
  expect(stderr).toMatch(/No handler was found here/);
});

test("nothing in a message of TypeScript's reaches the terminal as it is", async () => {
  const folder = await writeFiles({
    "tsconfig.json": config(),
    "main.ts": `${right}import "./\u202E\u001B[31m.js";\n`,
  });
  const { status, stdout } = await fcCheck(["--typecheck"], folder);
  expect(status).toBe(1);
  expect(stdout).toContain("side-effect import of './\uFFFD\u241B[31m.js'");
});

test("--fix reports the type errors that are left", async () => {
  const folder = await writeFiles({
    "tsconfig.json": config(),
    "main.ts":
      'import { start } from "./fc.js";\nstart((ctx, event: string) => null);\nexport const text: string = 1;\n',
  });
  const { status, stdout } = await fcCheck(["--typecheck", "--fix"], folder);
  expect(status).toBe(1);
  expect(stdout).not.toMatch(/TS7006/);
  expect(stdout).toMatch(/main\.ts:3:14 error TS2322/);
  expect(stdout).toMatch(/Made 1 fix in 1 file\./);
});

test("a broken project is an error as it is without a type check", async () => {
  const folder = await writeFiles({ "tsconfig.json": "{", "main.ts": right });
  const without = await fcCheck([], folder);
  expect(without).toMatchObject({ status: 2, stdout: "" });
  expect(await fcCheck(["--typecheck"], folder)).toEqual(without);
});

test("the end of the process that checks is said, where it is no result", async () => {
  const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": right });
  expect(
    await fcCheckProcess(
      ["--typecheck"],
      folder,
      preload('if (process.send) process.kill(process.pid, "SIGKILL");'),
    ),
  ).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "fc-check: The process that checks ended with SIGKILL. If it had not enough memory, give it more: NODE_OPTIONS=--max-old-space-size=8192.\n",
  });
});
