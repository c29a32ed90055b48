import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { areaFiles } from "./area-files.js";
import { makeAreas } from "./area.js";
import { handlersSource } from "./handlers.js";
import { Random } from "./random.js";
import { sharedSource } from "./shared.js";

/** What a generated project is like. */
export interface ProjectSize {
  /** Source files, in tens; the one file that all of them share comes on top. */
  readonly files: number;
  /** Handlers, spread over a tenth of the files. */
  readonly handlers: number;
}

const filesPerArea = 10;

/** Options of the generated `tsconfig.json`: those of a strict project for a current Node. */
const compilerOptions = {
  target: "es2023",
  lib: ["es2023"],
  types: ["node"],
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  rootDir: "src",
  outDir: "dist",
  // Several handlers in a file are less realistic than one, but hundreds of files for them would be even less so.
  plugins: [{ name: "@fc-check/typescript-plugin", severity: { FC1017: "off" } }],
};

/** The files of a project by their paths in it; the same for the same size and seed. */
export function projectFiles({ files, handlers }: ProjectSize, seed: number): Map<string, string> {
  const random = new Random(seed);
  const areas = makeAreas(files / filesPerArea, random);
  const sources = new Map([
    ["package.json", json({ name: "generated", private: true, type: "module" })],
    ["tsconfig.json", json({ compilerOptions, include: ["src"] })],
    ["src/shared.ts", sharedSource],
  ]);
  for (const [index, area] of areas.entries()) {
    const count = share(handlers, areas.length, index);
    const written = { ...areaFiles(area), "handlers.ts": handlersSource(area, count, random) };
    for (const [name, source] of Object.entries(written)) sources.set(`src/${area.folder}/${name}`, source);
  }
  return sources;
}

/** Writes a project into a folder, instead of what was there. */
export function writeProject(folder: string, size: ProjectSize, seed: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, source] of projectFiles(size, seed)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
}

/** The part of `total` that falls to one of `count` when all get the same, but for a remainder. */
function share(total: number, count: number, index: number): number {
  return Math.floor((total * (index + 1)) / count) - Math.floor((total * index) / count);
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
