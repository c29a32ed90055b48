import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Settings } from "./settings.js";

/** What decides which server is started. */
export interface Situation {
  /** The paths of the workspace's folders, in order. */
  readonly folders: readonly string[];
  /** Whether code of the workspace may run. */
  readonly trusted: boolean;
  readonly settings: Pick<Settings, "engine" | "path">;
  /** The file of the server that comes with the extension. */
  readonly own: string;
}

/** A server, as it is started with Node. */
export interface Server {
  readonly script: string;
  readonly args: readonly string[];
  /** For the log and the status: which one it is, and why. */
  readonly about: string;
}

/** The package `fc-check` in a folder. */
interface Package {
  readonly folder: string;
  readonly version: string;
  /** Its command; undefined where it has no language server, as before 0.2. */
  readonly command: string | undefined;
}

const name = "fc-check";
const newer = "0.2 or newer has one";

/**
 * The server of a workspace: the `fc-check` that a setting names, otherwise the one that a folder has installed, so that the editor reports what the
 * command reports, otherwise the extension's own. Throws with words for its user where the setting leads nowhere.
 */
export function findServer({ folders, trusted, settings: { engine, path }, own }: Situation): Server {
  const bundled = (why: string, args: readonly string[]): Server => ({
    script: own,
    args,
    about: `the extension's own fc-check: ${why}`,
  });
  // The project's compiler is code of the workspace too.
  if (!trusted) return bundled("the workspace is not trusted", ["--engine", "ts-morph"]);
  const args = ["--engine", engine];
  if (path !== "") return { ...named(resolve(folders[0] ?? ".", path)), args: ["lsp", ...args] };
  const installed = folders.flatMap((folder) => installedFor(folder) ?? []);
  const usable = installed.find(({ command }) => command !== undefined);
  if (usable?.command !== undefined) {
    const { command, folder, version } = usable;
    return { script: command, args: ["lsp", ...args], about: `fc-check ${version} of ${folder}` };
  }
  const [old] = installed;
  return bundled(
    old === undefined
      ? "the workspace has none"
      : `the workspace's ${old.version} has no language server; ${newer}`,
    args,
  );
}

function named(folder: string): Omit<Server, "args"> {
  const setting = `"fc-check.path" is ${folder}`;
  const found = packageIn(folder);
  if (found === undefined)
    throw new Error(`The setting ${setting}, which is not the folder of the package fc-check.`);
  const { command, version } = found;
  if (command === undefined)
    throw new Error(`The setting ${setting}, whose version ${version} has no language server; ${newer}.`);
  return { script: command, about: `fc-check ${version} of ${folder}` };
}

/** The package that files of a folder see, in the folder or above it. Node's own look-up would also find one that is installed globally. */
function installedFor(folder: string): Package | undefined {
  const found = packageIn(join(folder, "node_modules", name));
  const above = dirname(folder);
  return found !== undefined || above === folder ? found : installedFor(above);
}

/** Undefined where there is none, or another one. */
function packageIn(folder: string): Package | undefined {
  const manifest = readManifest(join(folder, "package.json"));
  if (manifest === undefined) return undefined;
  const { version, bin, dependencies } = manifest;
  const serves = dependencies?.["@fc-check/language-server"] !== undefined;
  return { folder, version, command: serves ? join(folder, bin[name]) : undefined };
}

function readManifest(file: string): Manifest | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isManifest(manifest) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

interface Manifest {
  readonly version: string;
  readonly bin: { readonly [name]: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== "object" || value === null || !("name" in value) || value.name !== name) return false;
  return "version" in value && "bin" in value && typeof value.bin === "object";
}
