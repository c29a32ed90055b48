import { codes } from "@fc-check/core";
import type { Log } from "sarif";
import { expect, test } from "vitest";
import { fcCheckProcess, samples } from "./support.js";

const web = "https://docs.example/check/";
const onTheWeb = {
  NODE_OPTIONS: `--import=${new URL("../../core/test/support/docs-on-the-web.mjs", import.meta.url).href}`,
};

async function printed(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await fcCheckProcess(args, samples, env);
  return stdout.replace(/\s+/g, " ");
}

async function helpUris(env: NodeJS.ProcessEnv): Promise<(string | undefined)[]> {
  const { runs } = JSON.parse(await printed(["samples-mistakes", "--format", "sarif"], env)) as Log;
  return runs.flatMap(({ tool }) => tool.driver.rules ?? []).map(({ helpUri }) => helpUri);
}

test("while the pages are not on the web, reports lead nowhere", async () => {
  expect(new Set(await helpUris({}))).toEqual(new Set([undefined]));
  const report = await printed(["samples-mistakes", "--format", "html"], {});
  expect(report).toContain("see options:");
  expect(report).not.toMatch(/href="(?!#)/);
  expect(await printed(["explain", "FC1002"], {})).toContain("see options (docs/options.md):");
});

test("when they are on the web, reports lead there", async () => {
  expect(await helpUris(onTheWeb)).toEqual(codes.map((code) => `${web}codes/${code}.html`));
  const report = await printed(["samples-mistakes", "--format", "html"], onTheWeb);
  expect(report).toContain(`<a href="${web}codes/FC1002.html">FC1002 on the web</a>`);
  expect(report).toContain(`see <a href="${web}options.html">options</a>:`);
  expect(await printed(["explain", "FC1002"], onTheWeb)).toContain(`see options (${web}options.html):`);
});
