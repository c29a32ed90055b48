import { expect, onTestFinished, test } from "vitest";
import { able, Client } from "./client.js";
import { createProject, wrong } from "./project.js";

test("when the pages of the codes are on the web, diagnostics link there", async () => {
  const project = await createProject({ "main.ts": wrong });
  onTestFinished(() => project.rm());
  const hook = new URL("../../core/test/support/docs-on-the-web.mjs", import.meta.url).href;
  const client = new Client(["--stdio"], { ...process.env, NODE_OPTIONS: `--import=${hook}` });
  onTestFinished(async () => {
    await client.stop();
  });
  await client.initialize([], able);
  await client.open(project.getPath("main.ts"), wrong);
  expect(await client.diagnostics(project.getPath("main.ts"))).toMatchObject([
    { code: "FC1003", codeDescription: { href: "https://docs.example/check/codes/FC1003.html" } },
  ]);
});
