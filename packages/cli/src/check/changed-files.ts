import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { Arguments } from "./arguments.js";
import { projectError } from "./project-error.js";
import type { Terminal } from "../terminal/terminal.js";

const run = promisify(execFile);
const mostOutput = 256 * 1024 * 1024;

/**
 * The files that git says have changed, absolute, those that are gone among them. Undefined where that is not asked for. Throws a ProjectError
 * where git can't say it.
 */
export async function changedFiles(
  { changed }: Arguments,
  terminal: Terminal,
): Promise<readonly string[] | undefined> {
  if (changed === undefined) return undefined;
  const git = (...args: string[]): Promise<string> => askGit(args, terminal);
  const root = resolve(terminal.folder, (await git("rev-parse", "--show-cdup")).trimEnd());
  const listed = await (changed === "staged" ? stagedFiles(git) : filesSince(changed.ref, git));
  return [...new Set(listed.split("\0"))].filter((file) => file !== "").map((file) => resolve(root, file));
}

type Git = (...args: string[]) => Promise<string>;

// Whatever the user's configuration says: paths from the root, and each file under its own name.
const names = ["--name-only", "-z", "--no-relative", "--no-renames", "--no-ext-diff"];

function stagedFiles(git: Git): Promise<string> {
  return git("diff", "--cached", ...names, "--");
}

/** What differs from a commit: for one of another branch, from where that and this one parted. Files that git does not know yet are new. */
async function filesSince(ref: string, git: Git): Promise<string> {
  const untracked = await git("ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/");
  if (ref === "HEAD" && (await commitOf("HEAD", git)) === undefined)
    return untracked + (await git("ls-files", "-z", "--cached", "--full-name", ":/"));
  const commit = await commitOf(ref, git);
  if (commit === undefined)
    throw await problem(`git knows no commit "${ref}".`, "Fetch it first, or write another: --changed=main.");
  let base: string;
  try {
    base = (await git("merge-base", commit, "HEAD")).trimEnd();
  } catch {
    const help = "Fetch more of the history: with actions/checkout, set fetch-depth: 0.";
    throw await problem(`git finds no commit that "${ref}" and HEAD have in common.`, help);
  }
  return untracked + (await git("diff", base, ...names, "--"));
}

async function commitOf(ref: string, git: Git): Promise<string | undefined> {
  try {
    // A reference that begins with a dash is none of git's options.
    return (await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`)).trimEnd();
  } catch {
    return undefined;
  }
}

async function askGit(args: readonly string[], { folder, env }: Terminal): Promise<string> {
  // What git says is read here, so it is to say it in English.
  const settings = {
    cwd: folder,
    env: { ...env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
    maxBuffer: mostOutput,
  };
  try {
    return (await run("git", args, settings)).stdout;
  } catch (error) {
    const { code, stderr = "", message } = error as NodeJS.ErrnoException & { readonly stderr?: string };
    if (code === "ENOENT")
      throw await problem("git was not found, which says what has changed.", "Install it, or name files.");
    if (stderr.includes("not a git repository"))
      throw await problem(
        "This folder is in no git repository, so what has changed is not known.",
        "Name the files to check.",
      );
    const [said = message] = stderr.trim().split("\n").slice(-1);
    throw await problem(
      `git can't say what has changed: ${said.replace(/^fatal: /, "")}.`,
      "Name the files to check.",
    );
  }
}

function problem(message: string, help: string): Promise<Error> {
  return projectError([{ file: null, start: null, message, help }]);
}
