import { expect, test } from "vitest";
import { readFileSync } from "node:fs";
import {
  command,
  config,
  fcCheckProcess,
  preload,
  right,
  runProcess,
  samples,
  writeFiles,
  wrong,
} from "./support.js";

test("--version and --help load no compiler", async () => {
  const list =
    'import { createRequire } from "node:module"; process.on("exit", () => console.error(Object.keys(createRequire("file:///x.js").cache).join()));';
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  const printed = await fcCheckProcess(["--version"], samples, preload(list));
  expect(printed).toMatchObject({ status: 0, stdout: `${version}\n` });
  const helped = await fcCheckProcess(["--help"], samples, preload(list));
  expect(helped.status).toBe(0);
  for (const { stderr } of [printed, helped]) {
    expect(stderr).toContain("commander");
    expect(stderr).not.toMatch(/ts-morph|typescript/);
  }
  const { stderr } = await fcCheckProcess(["--no-cache", "samples-shapes"], samples, preload(list));
  expect(stderr).toContain("ts-morph");
});

test("standard error stays empty where it is no terminal", async () => {
  // Long enough for a spinner to show.
  const slow = "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);";
  expect(await fcCheckProcess(["samples-shapes"], samples, preload(slow))).toMatchObject({
    status: 0,
    stderr: "",
  });
});

test("on a terminal a spinner shows after a while, and is cleared", async () => {
  const spinner = new URL("../dist/terminal/spinner.js", import.meta.url).href;
  const run = (milliseconds: number): Promise<{ stderr: string }> => {
    const code = `
      process.stderr.isTTY = true;
      const { startSpinner } = await import(${JSON.stringify(spinner)});
      const { stop } = startSpinner();
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${milliseconds});
      await stop();`;
    return runProcess(process.execPath, ["--input-type=module", "-e", code], samples);
  };
  const { stderr } = await run(2000);
  expect(stderr).toMatch(/^\r\| Checking\r\/ Checking/);
  expect(stderr.endsWith("\r\u001B[2K")).toBe(true);
  expect((await run(10)).stderr).toBe("\r\u001B[2K");
});

test("a reader that stops reading is no reason to complain", async () => {
  const many = wrong + "start((): number => 1);\n".repeat(500);
  const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": many });
  const shell = `"$NODE" "$COMMAND" --format json | head -c 20; echo " \${PIPESTATUS[0]}"`;
  const outcome = await runProcess("bash", ["-c", shell], folder, {
    NODE: process.execPath,
    COMMAND: command,
  });
  expect(outcome).toEqual({ status: 0, stdout: '{\n  "version": 1,\n   1\n', stderr: "" });
});

test("a large report comes whole through a pipe", async () => {
  const many = wrong + "start((): number => 1);\n".repeat(1200);
  const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": many });
  const { status, stdout } = await fcCheckProcess(["--format", "json"], folder);
  expect(status).toBe(1);
  expect(stdout.length).toBeGreaterThan(1_000_000);
  expect((JSON.parse(stdout) as { handlers: unknown[] }).handlers).toHaveLength(1201);
});

test("an error of its own is called that, with the stack only where it is asked for", async () => {
  const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": right });
  const broken = preload(
    "const write = JSON.stringify; JSON.stringify = (...args) => { if (args[0]?.summary) throw new Error('boom'); return write(...args); };",
  );
  const { status, stdout, stderr } = await fcCheckProcess(["--format", "json"], folder, broken);
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "fc-check: this is a bug in fc-check: boom\nRun it again with --verbose, and report what it prints.\n",
  });
  expect((await fcCheckProcess(["--format", "json", "--verbose"], folder, broken)).stderr).toMatch(
    /boom\nError: boom\n {4}at /,
  );
});

test("nothing of the project is executed, and its own TypeScript is not loaded", async () => {
  const trap = 'require("node:fs").writeFileSync(require("node:path").join(__dirname, "executed"), "");';
  const folder = await writeFiles({
    "tsconfig.json": config({
      plugins: [{ name: "@fc-check/typescript-plugin" }, { name: "trap", transform: "./trap.cjs" }],
    }),
    "main.ts": right,
    "trap.cjs": trap,
    "node_modules/trap/index.js": trap,
    "node_modules/typescript/package.json": JSON.stringify({
      name: "typescript",
      version: "6.0.0",
      main: "index.js",
    }),
    "node_modules/typescript/index.js": trap,
    "node_modules/ts-morph/package.json": JSON.stringify({
      name: "ts-morph",
      version: "28.0.0",
      main: "index.js",
    }),
    "node_modules/ts-morph/index.js": trap,
  });
  expect(await fcCheckProcess([], folder)).toMatchObject({ status: 0 });
  const { stdout } = await runProcess("find", [".", "-name", "executed"], folder);
  expect(stdout).toBe("");
});
