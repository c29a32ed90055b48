// Writes the files and parts of files that are made from data. With --check, only says which are out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import prettier from "prettier";
import { codes } from "../packages/core/dist/index.js";
import { codePage, codesPage, codesTable } from "./generate/codes.mjs";
import { missingExamples } from "./generate/examples.mjs";
import { differencesTable } from "./generate/differences.mjs";
import { notPromisedTable, refusedTable } from "./generate/promises.mjs";
import { optionsReference } from "./generate/options.mjs";
import { replacePart, table } from "./generate/parts.mjs";
import { plainTypes } from "./generate/plain-types.mjs";
import { shapesPicture, shapesTable } from "./generate/shapes.mjs";
import { outputPicture } from "./generate/terminal.mjs";
import { publishedPackages, root } from "./workspace.mjs";

/**
 * Each generated file, and how its text is made from what it is now: empty where there is no such file yet.
 * @type {{ path: string, make: (current: string) => string }[]}
 */
const generated = [
  {
    path: "README.md",
    make: (text) =>
      replacePart(replacePart(text, "packages", packagesTable()), "codes", codesTable("docs/codes")),
  },
  { path: "docs/codes.md", make: codesPage },
  ...codes.map((code) => ({ path: `docs/codes/${code}.md`, make: () => codePage(code) })),
  { path: "docs/shapes.md", make: (text) => replacePart(text, "shapes", shapesTable()) },
  { path: "docs/shapes.svg", make: shapesPicture },
  { path: "docs/output.svg", make: outputPicture },
  { path: "docs/why-not-just-types.md", make: (text) => replacePart(text, "measured", plainTypes()) },
  { path: "docs/options.md", make: (text) => replacePart(text, "options", optionsReference()) },
  {
    path: "docs/what-green-means.md",
    make: (text) => replacePart(replacePart(text, "promises", notPromisedTable()), "refused", refusedTable()),
  },
  {
    path: "docs/differences-from-go.md",
    make: (text) => replacePart(text, "differences", differencesTable()),
  },
];

const missing = codes.flatMap(missingExamples);
if (missing.length > 0) {
  console.error(`The pages of the codes need these examples: ${missing.join(", ")}.`);
  process.exit(1);
}

const checkOnly = process.argv.includes("--check");
const outdated = [];
for (const { path, make } of generated) {
  const file = join(root, path);
  const current = existsSync(file) ? readFileSync(file, "utf8") : "";
  const style = await prettier.resolveConfig(file);
  const made = make(current);
  const text = path.endsWith(".svg") ? made : await prettier.format(made, { ...style, filepath: file });
  if (text === current) continue;
  outdated.push(path);
  if (checkOnly) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (checkOnly && outdated.length > 0) {
  console.error(`Out of date: ${outdated.join(", ")}. Run "npm run generate", and commit what it writes.`);
  process.exitCode = 1;
}

function packagesTable() {
  const rows = publishedPackages().map(({ name, folder, description }) => [
    `[\`${name}\`](${folder})`,
    description,
  ]);
  return table(["package", "what it is"], rows);
}
