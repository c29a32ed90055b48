// Writes the files and parts of files that are made from data. With --check, only says which are out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import prettier from "prettier";
import { publishedPackages, root } from "./workspace.mjs";

/** Each generated file, and how its text is made from what it is now. */
const generated = [{ path: "README.md", make: withPackagesTable }];

const checkOnly = process.argv.includes("--check");
const outdated = [];
for (const { path, make } of generated) {
  const file = join(root, path);
  const current = readFileSync(file, "utf8");
  const style = await prettier.resolveConfig(file);
  const text = await prettier.format(make(current), { ...style, filepath: file });
  if (text === current) continue;
  outdated.push(path);
  if (!checkOnly) writeFileSync(file, text);
}

if (checkOnly && outdated.length > 0) {
  console.error(`Out of date: ${outdated.join(", ")}. Run "npm run generate", and commit what it writes.`);
  process.exitCode = 1;
}

/** @param {string} readme */
function withPackagesTable(readme) {
  const rows = publishedPackages().map(
    ({ name, folder, description }) => `| [\`${name}\`](${folder}) | ${description} |`,
  );
  return replacePart(readme, "packages", ["| package | what it is |", "| --- | --- |", ...rows].join("\n"));
}

/**
 * Replaces what stands between the comments `<!-- NAME:start -->` and `<!-- NAME:end -->`.
 * @param {string} text @param {string} name @param {string} part
 */
function replacePart(text, name, part) {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`"${start}" and "${end}" are missing from the text.`);
  return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`;
}
