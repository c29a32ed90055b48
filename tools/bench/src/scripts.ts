import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./workspace.js";

/** A benchmark that a package of this workspace brings along. */
export interface Script {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** What it prints: Markdown, or lines that are shown as they are. */
  readonly prints: "markdown" | "lines";
  /** Its path in the repository. */
  readonly path: string;
  /** Its arguments. `project` makes the project that the targets are about, and gives its folder. */
  readonly args: (project: () => string, quick: boolean) => string[];
}

export const scripts: readonly Script[] = [
  {
    name: "rule",
    title: "The ESLint rule's own time",
    about: "On the project of 300 files. Target: at most that of `@typescript-eslint/await-thenable`.",
    prints: "markdown",
    path: "tools/bench/eslint-plugin/rule-time.mjs",
    args: (project, quick) => [project(), ...(quick ? ["--quick"] : [])],
  },
  {
    name: "watch",
    title: "Watching",
    about:
      "On the project of 300 files: from the change of one file to the answer of `--watch`, next to a whole check. Target: at most 0.3 of it.",
    prints: "lines",
    path: "tools/bench/cli/watch.mjs",
    args: (project, quick) => [project(), ...(quick ? ["--quick"] : [])],
  },
  {
    name: "editor",
    title: "The editor plugin",
    about:
      "What it adds to semantic diagnostics in a real tsserver, after each edit. Target: at most 5 ms at the median and 10 ms at the 95th percentile in a file with 20 handlers, less than 1 ms in one without.",
    prints: "lines",
    path: "tools/bench/typescript-plugin/latency.mjs",
    args: (_project, quick) => (quick ? ["--edits", "20", "--memory-edits", "0"] : []),
  },
  {
    name: "editor-project",
    title: "The editor plugin in a project with dependencies",
    about:
      "On the project of 300 files: from an edit to the semantic diagnostics of the edited file, in two tsservers, one without and one with the plugin. Target: at most 3 ms added at the median and 8 ms at the 95th percentile.",
    prints: "markdown",
    path: "tools/bench/typescript-plugin/project.mjs",
    args: (project, quick) => [project(), ...(quick ? ["--quick"] : [])],
  },
  {
    name: "server",
    title: "The language server",
    about:
      "On the project of 300 files: from an edit to the diagnostics of the edited file, as an editor waits for them, with the TypeScript of ts-morph.",
    prints: "markdown",
    path: "tools/bench/language-server/main.mjs",
    args: (project, quick) => [project(), ...(quick ? ["--quick"] : ["--memory-edits", "1000"])],
  },
  {
    name: "runtime",
    title: "The runtime",
    about:
      "Next to a bare `node:http` server that does the same JSON work. Target: at least 0.85 of its requests per second, at most 1.3 times its time from start to first answer.",
    prints: "lines",
    path: "tools/bench/runtime/throughput.mjs",
    args: () => [],
  },
];

/** Runs a package's benchmark. Gives what it prints as Markdown; throws when it fails, having said why on standard error. */
export function runScript({ path, args, prints }: Script, project: () => string, quick: boolean): string {
  const printed = execFileSync(process.execPath, [join(root, path), ...args(project, quick)], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return prints === "markdown" ? printed : `\`\`\`text\n${printed.trim()}\n\`\`\``;
}
