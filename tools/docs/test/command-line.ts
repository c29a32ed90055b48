import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "shell-quote";
import { root } from "./pages.js";

/** The command, as it is installed. */
const command = fileURLToPath(new URL("../node_modules/fc-check/bin/fc-check.js", import.meta.url));

/** What `npx` runs on the pages, beside `fc-check`. */
const tools = ["eslint", "nx", "tsc", "tspc", "turbo", "vitest"];

/** Programs of others. How they are used is theirs to say. */
const programs = [
  "cat",
  "cd",
  "curl",
  "echo",
  "git",
  "jq",
  "lint-staged",
  "mkdir",
  "node",
  "s",
  "true",
  "yarn",
];

/** Packages of others that pages have readers install, and that this workspace does not. */
const otherPackages = [
  "@types/node",
  "nx",
  "turbo",
  "typescript@6",
  "typescript@npm:@typescript/typescript6",
];

/** The commands in a text for a shell, each as its words, without comments and assignments. */
export function commandsIn(text: string): string[][] {
  return text.replaceAll("\\\n", " ").split("\n").flatMap(commandsInLine);
}

function commandsInLine(line: string): string[][] {
  const commands: string[][] = [[]];
  for (const word of parse(line, (name) => `$${name}`)) {
    if (typeof word === "string") commands.at(-1)?.push(word);
    else if ("pattern" in word) commands.at(-1)?.push(word.pattern);
    else if ("op" in word) commands.push([]);
  }
  return commands
    .map((words) => words.slice(words.findIndex((word) => !/^\w+=/.test(word))))
    .filter((words) => words.length > 0);
}

/**
 * Says what can't be right about a command: a flag that the CLI does not have, a script that no package.json has, a path
 * or program that is not there. Undefined where nothing is. `folder` is where it is run, relative to the workspace.
 */
export function problemOf([program = "", ...args]: readonly string[], folder: string): string | undefined {
  switch (program) {
    case "fc-check":
      return problemOfFcCheck(args);
    case "npx":
    case "pnpx": {
      const [tool = "", ...rest] = args.filter((word, index) => index > 0 || word !== "--yes");
      if (tool === "fc-check") return problemOfFcCheck(rest);
      if (tool === "vitest") return missing(rest.slice(1));
      return tools.includes(tool) || tool === pinnedPnpm() ? undefined : `unknown tool ${tool}`;
    }
    case "npm":
    case "pnpm":
      return problemOfNpm(args, folder);
    default:
      return programs.includes(program) ? undefined : `unknown program ${program}`;
  }
}

/** Scripts of a function that `fc-check init` writes. */
const ofNewFunctions = ["dev", "lint"];

function problemOfNpm([verb = "", ...args]: readonly string[], folder: string): string | undefined {
  const words = args.filter((word) => !word.startsWith("-"));
  const scripts = manifest(folder).scripts ?? {};
  if (verb === "run" || verb === "test") {
    const name = verb === "test" ? "test" : (words[0] ?? "");
    return name in scripts || ofNewFunctions.includes(name) ? undefined : `no script ${name} in ${folder}`;
  }
  if (verb === "install" || verb === "add") {
    const unknown = words.filter((word) => !knownPackages().has(word));
    return unknown.length === 0 ? undefined : `unknown packages ${unknown.join(", ")}`;
  }
  return ["ci", "create", "exec", "init", "pkg"].includes(verb)
    ? undefined
    : `unknown command of npm: ${verb}`;
}

function missing(paths: readonly string[]): string | undefined {
  const gone = paths.filter((path) => !path.startsWith("-") && !existsSync(join(root, path)));
  // What stands behind `-t` is a name.
  return gone.length === 0 || paths.includes("-t") ? undefined : `not there: ${gone.join(", ")}`;
}

function problemOfFcCheck(args: readonly string[]): string | undefined {
  const subcommand = subcommands().find((name) => name === args[0]);
  const known = subcommand === undefined ? flagsOf([]) : flagsOf([subcommand]);
  const unknown = args
    .filter((word) => /^--?[a-z]/.test(word))
    .map((word) => word.replace(/=.*/, ""))
    .filter((flag) => !known.includes(flag));
  return unknown.length === 0 ? undefined : `unknown flags ${unknown.join(", ")}`;
}

const helps = new Map<string, string>();

/** What the command says to `--help`. */
function help(subcommand: readonly string[]): string {
  const key = subcommand.join(" ");
  const text =
    helps.get(key) ??
    execFileSync(process.execPath, [command, ...subcommand, "--help"], { encoding: "utf8", env: {} });
  helps.set(key, text);
  return text;
}

/** Every flag that the help lists, in its long and its short form. */
export function flagsOf(subcommand: readonly string[]): string[] {
  const lines = help(subcommand).split("\n");
  return lines.flatMap((line) => /^ {2}((?:--?[\w-]+(?:, )?)+)/.exec(line)?.[1]?.split(", ") ?? []);
}

/** What stands for a command of its own in the place of a path. */
function subcommands(): string[] {
  return [...help([]).matchAll(/^ {2}fc-check ([a-z]+)/gm)].map(([, name = ""]) => name);
}

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly packageManager?: string;
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
}

function pinnedPnpm(): string | undefined {
  return manifest(".").packageManager;
}

/** The packages of this workspace and what they depend on, as `npm install` takes them. */
function knownPackages(): Set<string> {
  const folders = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
  const manifests = [".", ...folders].map(manifest);
  const versioned = manifests.flatMap(({ name, dependencies = {}, devDependencies = {} }) => [
    name,
    ...Object.entries({ ...dependencies, ...devDependencies }).flatMap(([dependency, range]) => [
      dependency,
      `${dependency}@${/\d+/.exec(range)?.[0] ?? ""}`,
    ]),
  ]);
  return new Set([...versioned, ...otherPackages]);
}
