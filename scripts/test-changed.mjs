// Runs the tests of the packages that differ from a commit (default: HEAD), and of those that use them.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolders, root } from "./workspace.mjs";

const [commit = "HEAD"] = process.argv.slice(2);

/** @param {string[]} args */
const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n");
const files = [...git("diff", "--name-only", commit), ...git("ls-files", "--others", "--exclude-standard")];

const packages = packageFolders().map((folder) => {
  const text = readFileSync(join(root, folder, "package.json"), "utf8");
  /** @type {{ name: string, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} */
  const { name, dependencies, devDependencies } = JSON.parse(text);
  return { folder, name, uses: Object.keys({ ...dependencies, ...devDependencies }) };
});

/** The folders that a package has beside its own. @type {Readonly<Record<string, string>>} */
const others = { "tools/docs": "docs/", "tools/fixtures": "test-fixtures/" };
const changed = new Set(
  packages.filter(({ folder }) =>
    files.some((file) => file.startsWith(`${folder}/`) || file.startsWith(others[folder] ?? `${folder}/`)),
  ),
);
// A set grows while it is gone through.
for (const { name } of changed) for (const user of packages) if (user.uses.includes(name)) changed.add(user);

if (changed.size === 0) console.log(`No package differs from ${commit}.`);
else {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const folders = [...changed].map(({ folder }) => `${folder}/`).sort();
  console.log(`Testing ${folders.join(" ")}`);
  const { status } = spawnSync(process.execPath, [vitest, "run", ...folders], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
