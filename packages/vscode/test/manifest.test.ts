import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { needsRestart, readSettings } from "../src/settings.js";

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] };
  };
}

const { engines, devDependencies, contributes, capabilities } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as Manifest;
const { properties } = contributes.configuration;

test("each setting that is contributed is read, with the default that is shown", () => {
  const defaults = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name.replace("fc-check.", ""), one.default]),
  );
  // The library reads this one.
  const { "trace.server": trace, ...own } = defaults;
  expect(trace).toBe("off");
  expect(readSettings((name) => own[name])).toEqual(own);
  expect(readSettings(() => undefined)).toEqual(own);
});

test("values that settings may not have are no reason to fail", () => {
  const values: Record<string, unknown> = { enable: "no", engine: "fast", path: ["a"] };
  expect(readSettings((name) => values[name])).toMatchObject({ enable: true, engine: "auto", path: "" });
  expect(readSettings((name) => (name === "path" ? "  a/b " : false))).toMatchObject({
    enable: false,
    path: "a/b",
  });
});

test("a change of a setting restarts the server, but for that of the trace", () => {
  const restarting = Object.keys(properties).filter((name) => needsRestart((section) => section === name));
  expect(restarting).toEqual(Object.keys(properties).filter((name) => name !== "fc-check.trace.server"));
});

test("what decides which code runs is not read from a workspace that is not trusted", () => {
  const { restrictedConfigurations } = capabilities.untrustedWorkspaces;
  expect(restrictedConfigurations).toEqual(["fc-check.engine", "fc-check.path"]);
});

test("the commands are those that the extension registers", () => {
  const source = readFileSync(new URL("../src/extension.ts", import.meta.url), "utf8");
  const registered = [...source.matchAll(/registerCommand\("([^"]+)"/g)].map(([, name]) => name);
  expect(contributes.commands.map(({ command }) => command)).toEqual(registered);
});

test("the types are those of the oldest VS Code that takes it", () => {
  expect(engines.vscode).toBe(`^${devDependencies["@types/vscode"] ?? ""}`);
});
