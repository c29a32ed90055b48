import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** What is around a project that decides what it needs. Paths are absolute. */
export interface Surroundings {
  /** The nearest folder with a `package.json`; that of the project where there is none. */
  readonly packageFolder: string;
  /** The folder of the repository; that of the package where there is none. */
  readonly repository: string;
  /** The packages that the project's `package.json`, or one above it, asks for. */
  readonly declared: ReadonlySet<string>;
  readonly eslint: ESLintConfig | undefined;
  readonly usesGitLab: boolean;
}

/** How ESLint is configured: flat, in the old way, or not yet. */
export type ESLintConfig =
  { readonly kind: "flat" | "legacy"; readonly file: string } | { readonly kind: "none" };

// In the order in which ESLint looks for them.
const flat = ["js", "mjs", "cjs", "ts", "mts", "cts"].map((extension) => `eslint.config.${extension}`);
const legacy = [".js", ".cjs", ".yaml", ".yml", ".json", ""].map((extension) => `.eslintrc${extension}`);

/** Looks at the folder of a project and those above it, up to that of the repository. Nothing that is found there is run. */
export function lookAround(folder: string): Surroundings {
  const folders = foldersUpTo(".git", folder);
  const packageFolder = folders.find((each) => existsSync(path.join(each, "package.json"))) ?? folder;
  const manifests = folders.map((each) => readManifest(each));
  const declared = new Set(manifests.flatMap((manifest) => dependenciesOf(manifest)));
  const last = folders.at(-1) ?? folder;
  const repository = existsSync(path.join(last, ".git")) ? last : packageFolder;
  return {
    packageFolder,
    repository,
    declared,
    eslint: findESLintConfig(folders) ?? (declared.has("eslint") ? { kind: "none" } : undefined),
    usesGitLab: existsSync(path.join(repository, ".gitlab-ci.yml")),
  };
}

/** A folder and those above it, as far as one that holds the given entry. */
function foldersUpTo(entry: string, folder: string): string[] {
  const above = path.dirname(folder);
  if (above === folder || existsSync(path.join(folder, entry))) return [folder];
  return [folder, ...foldersUpTo(entry, above)];
}

function findESLintConfig(folders: readonly string[]): ESLintConfig | undefined {
  for (const folder of folders) {
    const file = [...flat, ...legacy].find((name) => existsSync(path.join(folder, name)));
    if (file !== undefined)
      return { kind: flat.includes(file) ? "flat" : "legacy", file: path.join(folder, file) };
    if ("eslintConfig" in readManifest(folder))
      return { kind: "legacy", file: path.join(folder, "package.json") };
  }
  return undefined;
}

function dependenciesOf(manifest: object): string[] {
  const { dependencies, devDependencies } = manifest as Record<string, unknown>;
  return [dependencies, devDependencies].flatMap((packages) =>
    typeof packages === "object" && packages !== null ? Object.keys(packages) : [],
  );
}

/** A `package.json`; empty where there is none, or none that can be read: that is for the package manager to say. */
function readManifest(folder: string): object {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    return typeof manifest === "object" && manifest !== null ? manifest : {};
  } catch {
    return {};
  }
}
