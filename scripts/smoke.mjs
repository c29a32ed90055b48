// Installs the packed CLI as a user would, and runs it with every Node that is supported.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packAll } from "./pack.mjs";
import { cache } from "./workspace.mjs";

/** Beside the Node that runs this script. */
const nodeVersions = ["22.23.3", "24.21.0"];

/** What each project registers, and what must be said about it. */
const projects = [
  {
    name: "valid",
    handler: "(event: { id: string }): [string, Error | null] => [event.id, null]",
    expected: { status: 0, verdicts: ["valid"], codes: [] },
  },
  {
    name: "wrong",
    handler: "(event: { id: string }): string => event.id",
    expected: { status: 1, verdicts: ["invalid"], codes: ["FC1006"] },
  },
];

const windows = process.platform === "win32";
const folder = mkdtempSync(join(tmpdir(), "fc-check-smoke-"));
try {
  const tarballs = packAll().map(({ tarball }) => tarball);
  install(folder, [...tarballs, "@types/node@20", "tsx@4"]);
  for (const project of projects) writeProject(project);
  createFunction();
  for (const node of [process.execPath, ...nodeVersions.map(fetchNode)]) {
    for (const { name, expected } of projects)
      assert.deepEqual(check(node, name), expected, `${name}, with ${node}`);
    assert.match(
      run(node, "explain", "FC1003").stdout,
      /^FC1003: The context comes first\n/,
      `explain, with ${node}`,
    );
    assert.match(
      run(node, "--format", "html", "valid").stdout,
      /The handler is right/,
      `a page, with ${node}`,
    );
    // Without an editor it ends at once; the code of the server is loaded by then.
    assert.equal(run(node, "lsp").status, 1, `the language server, with ${node}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {{ name: string, handler: string }} project */
function writeProject({ name, handler }) {
  mkdirSync(join(folder, name));
  const compilerOptions = { strict: true, module: "nodenext", target: "es2023", types: [] };
  writeFileSync(join(folder, name, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  const source = `import { start } from "@fc-check/runtime";\n\nstart(${handler});\n`;
  writeFileSync(join(folder, name, "main.ts"), source);
}

/**
 * What the command says about a project.
 * @param {string} node @param {string} name
 */
function check(node, name) {
  const { status, stdout } = run(node, "--format", "json", name);
  /** @type {{ handlers: { verdict: string }[], diagnostics: { code: string }[] }} */
  const { handlers, diagnostics } = JSON.parse(stdout);
  return {
    status,
    verdicts: handlers.map(({ verdict }) => verdict),
    codes: diagnostics.map(({ code }) => code),
  };
}

/** Writes a function as `npm create` does, beside the packages that it needs, checks it and runs its test. */
function createFunction() {
  const created = join(folder, "my-function");
  /** @param {string} cwd @param {string} script @param {string[]} args */
  const node = (cwd, script, ...args) => {
    const path = join(folder, "node_modules", script);
    const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
      cwd,
      encoding: "utf8",
    });
    assert.equal(status, 0, `${script} ${args.join(" ")}: ${stdout}${stderr}`);
  };
  node(folder, "create-fc-check/bin/create-fc-check.js", "my-function", "--yes");
  node(created, "fc-check/bin/fc-check.js", "--typecheck");
  node(created, "tsx/dist/cli.mjs", "--test", "src/greet.test.ts");
}

/** @param {string} node @param {string[]} args */
function run(node, ...args) {
  const command = join(folder, "node_modules/fc-check/bin/fc-check.js");
  const outcome = spawnSync(node, [command, ...args], { cwd: folder, encoding: "utf8" });
  assert.equal(outcome.stderr, "", `standard error of "${args.join(" ")}", with ${node}`);
  return outcome;
}

/**
 * Brings a version of Node, kept for the next run: npm has a package with its binary for each platform.
 * @param {string} version
 * @returns {string} the path of the binary
 */
function fetchNode(version) {
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`;
  const home = join(cache, `node-${version}`);
  mkdirSync(home, { recursive: true });
  install(home, [`${name}@${version}`]);
  return join(home, "node_modules", name, "bin", windows ? "node.exe" : "node");
}

/** @param {string} prefix @param {string[]} packages */
function install(prefix, packages) {
  writeFileSync(join(prefix, "package.json"), '{ "private": true }\n');
  const args = ["install", "--no-audit", "--no-fund", "--prefer-offline", ...packages];
  execFileSync("npm", args, { cwd: prefix, stdio: ["ignore", "ignore", "inherit"], shell: windows });
}
