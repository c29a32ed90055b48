import { checkProject } from "@fc-check/analyzer";
import { someFixtures } from "@fc-check/fixtures";
import type { Fixture } from "@fc-check/fixtures";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** Deployments, and projects that refer to others, are checked where there is a disk. */
const isAlone = ({ name }: Fixture): boolean => !/^(?:deployment|references)/.test(name);

/** Some of the fixtures that can be checked in a browser. */
export function fixturesInBrowser(): Fixture[] {
  return someFixtures(5).filter(isAlone);
}

/** The files of a fixture with those that it extends, by paths relative to the folder of all fixtures. */
export function filesOf({ folder }: Fixture): Record<string, string> {
  const all = dirname(folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    [...files, join(all, "tsconfig.base.json"), join(all, "package.json")].map((file) => [
      relative(all, file).split(sep).join("/"),
      readFileSync(file, "utf8"),
    ]),
  );
}

/** What the command reports of a fixture. */
export function reportOf({ folder, tsconfig }: Fixture): { handlers: unknown; diagnostics: unknown } {
  const { report } = checkProject({ paths: [tsconfig] }, { engine: "ts-morph", folder: dirname(folder) });
  return { handlers: report.handlers, diagnostics: report.diagnostics };
}
