import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { PackName } from "../check/packs.js";

/** The declarations that a project in the browser may import, by absolute paths there. */
export function declarationsOf(pack: PackName): Record<string, string> {
  switch (pack) {
    case "base":
      return {
        ...libraries(
          (name) => !name.includes("dom") && !name.includes("webworker") && !name.includes("scripthost"),
        ),
        ...packageFiles("@fc-check/runtime", published),
      };
    case "dom":
      return libraries((name) => /dom|webworker|scripthost/.test(name));
    case "node":
      return { ...packageFiles("@types/node", declarations), ...undici() };
  }
}

/** Those of the runtime that it publishes. */
const published =
  /^package\.json$|^dist\/(?!(?:cjs\/)?(?:examples|http|invocation|logging|runtime-api)\/).*\.d\.ts$|^dist\/cjs\/package\.json$/;

const declarations = /^package\.json$|\.d\.[cm]?ts$/;

function libraries(wants: (name: string) => boolean): Record<string, string> {
  const folder = dirname(fileURLToPath(import.meta.resolve("typescript")));
  const names = readdirSync(folder).filter(
    (name) => /^lib\..*\.d\.ts$|^lib\.d\.ts$/.test(name) && wants(name),
  );
  return Object.fromEntries(
    names.map((name) => [`/node_modules/typescript/lib/${name}`, readFileSync(join(folder, name), "utf8")]),
  );
}

function packageFiles(name: string, wanted: RegExp, from = import.meta.url): Record<string, string> {
  const folder = dirname(createRequire(from).resolve(`${name}/package.json`));
  return filesOf(folder, `/node_modules/${name}`, wanted);
}

/** What Node's types import lies beside them. */
function undici(): Record<string, string> {
  const { resolve } = createRequire(import.meta.url);
  return packageFiles("undici-types", declarations, resolve("@types/node/package.json"));
}

function filesOf(folder: string, target: string, wanted: RegExp): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => wanted.test(path) && !path.startsWith("node_modules/"))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [`${target}/${path}`, readFileSync(join(folder, path), "utf8")]),
  );
}
