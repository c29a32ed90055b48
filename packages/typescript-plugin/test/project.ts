import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createFixture } from "fs-fixture";

const packages = fileURLToPath(new URL("../..", import.meta.url));

/** A project in a temporary folder, with this plugin and the runtime installed. */
export interface Project {
  /** Its folder. */
  readonly path: string;
  /** The absolute path of one of its files. */
  readonly file: (name: string) => string;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly rm: () => Promise<void>;
}

/** Options of a project's `tsconfig.json`, and the entries of its `plugins`. */
export function tsconfig(plugins: readonly object[], compilerOptions: object = {}): string {
  const lib = ["es2022"];
  const usual = { strict: true, module: "nodenext", target: "es2022", lib, types: [], skipLibCheck: true };
  return JSON.stringify({ compilerOptions: { ...usual, ...compilerOptions, plugins } });
}

/** The plugin entry, with some options. */
export function entry(options: object = {}): object {
  return { name: "@fc-check/typescript-plugin", ...options };
}

/** Makes a project with the given files. `links` are packages in its `node_modules`, by name. */
export async function createProject(
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
): Promise<Project> {
  const fixture = await createFixture({
    "package.json": '{ "name": "project", "type": "module" }',
    ...files,
  });
  const installed = {
    "@fc-check/typescript-plugin": join(packages, "typescript-plugin"),
    "@fc-check/runtime": join(packages, "runtime"),
    ...links,
  };
  for (const [name, target] of Object.entries(installed)) {
    const link = fixture.getPath("node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link, "junction");
  }
  return {
    path: fixture.path.replace(/[/\\]$/, ""),
    file: (name) => fixture.getPath(name),
    write: (name, text) => fixture.writeFile(name, text),
    rm: () => fixture.rm(),
  };
}
