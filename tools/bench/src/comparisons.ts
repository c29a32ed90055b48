import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ProjectSize } from "./generate/project.js";
import { measure } from "./measure.js";
import type { Contender } from "./rounds.js";
import { eslint, fcCheck, installed, root } from "./workspace.js";

/** Makes the project of a size, and gives its folder. */
type MakeProject = (size: ProjectSize, typescript?: "6" | "7.1") => string;

/** Programs that are run in turn, and a sentence on what the numbers are held against. */
export interface Comparison {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** Left out of a quick run. */
  readonly slow?: true;
  /** Each group has its ratios to its own first contender. */
  readonly groups: readonly Group[];
}

interface Group {
  /** Above the group's table, where there are several. */
  readonly title?: string;
  readonly contenders: (make: MakeProject) => Promise<Contender[]>;
  readonly targets?: readonly Target[];
}

/** The most that a ratio to the first contender should be. */
export interface Target {
  readonly contender: string;
  readonly of: "wall" | "peak";
  readonly most: number;
}

/** The project that the targets are about. */
export const mainSize: ProjectSize = { files: 300, handlers: 33 };

const largeFiles = 1000;

const lintRules = ["@typescript-eslint/await-thenable", "@typescript-eslint/no-floating-promises"];

export const comparisons: readonly Comparison[] = [
  {
    name: "cold",
    title: "A whole check, without a cache",
    about: `${sizeInWords(mainSize)}. The process from its start to its end, with nothing kept from earlier runs.`,
    groups: [
      {
        contenders: async (make) => {
          const project = make(mainSize);
          return [tsc6(project), check(project), await tsc7(project)];
        },
        targets: [
          { contender: "fc-check", of: "wall", most: 0.4 },
          { contender: "fc-check", of: "peak", most: 1 },
        ],
      },
    ],
  },
  {
    name: "native",
    title: "With the project's own TypeScript 7.1",
    about: `One handler in every tenth file. The native compiler next to the checks that it does itself, in its version 7.0 and the project's 7.1; \`npx tsc\` is 7.0 with the script of Node that users start it by. The memory is that of all processes together.`,
    groups: [10, 100, mainSize.files, 1000, 3000].map((files) => {
      const size = {
        files,
        handlers: files === mainSize.files ? mainSize.handlers : Math.max(10, files / 10),
      };
      return {
        title: sizeInWords(size),
        contenders: async (make) => {
          const project = make(size, "7.1");
          const newest = await tsc7(project, "typescript-7.1");
          return [await tsc7(project), tsc7ByNode(project), newest, checkNatively(project)];
        },
        targets: [
          { contender: "fc-check --engine native", of: "wall", most: files === mainSize.files ? 0.65 : 1 },
          { contender: "fc-check --engine native", of: "peak", most: 1.2 },
        ],
      } satisfies Group;
    }),
  },
  {
    name: "typecheck",
    title: "One step instead of two",
    about: `${sizeInWords(mainSize)}. With \`--typecheck\` the check reports the type errors too, so \`tsc --noEmit\` is not needed beside it.`,
    groups: [
      {
        contenders: (make) => {
          const project = make(mainSize);
          const args = [fcCheck, "--no-cache", "--typecheck"];
          return Promise.resolve([tsc6(project), { name: "fc-check --typecheck", args, cwd: project }]);
        },
        targets: [{ contender: "fc-check --typecheck", of: "wall", most: 1.1 }],
      },
    ],
  },
  {
    name: "warm",
    title: "What starting costs, and an unchanged project",
    about: `${sizeInWords(mainSize)}. Next to Node doing nothing.`,
    groups: [
      {
        contenders: async (make) => {
          const project = make(mainSize);
          return [
            { name: "node -e 0", args: ["-e", "0"], cwd: project },
            { name: "fc-check --version", args: [fcCheck, "--version"], cwd: project },
            await checkUnchanged(project),
          ];
        },
        targets: [{ contender: "fc-check, unchanged", of: "wall", most: 2 }],
      },
    ],
  },
  {
    name: "eslint",
    title: "ESLint with the rule",
    about: `${sizeInWords(mainSize)}. The whole of \`eslint\` with \`${lintRules.join("` and `")}\`, which need types too, and with the rule on top.`,
    groups: [
      {
        contenders: (make) => {
          const project = make(mainSize);
          return Promise.resolve([
            lint("eslint, two typed rules", lintRules, project),
            lint("eslint, fc-check too", [...lintRules, "fc-check/handler"], project),
          ]);
        },
      },
    ],
  },
  {
    name: "growth",
    title: "More handlers in a project",
    about: `${largeFiles} files, with more and more handlers in a tenth of them. Ten times the handlers should take at most ten times as long.`,
    groups: [
      {
        contenders: (make) =>
          Promise.resolve(
            [1000, 10_000, 10].map((handlers) =>
              check(make({ files: largeFiles, handlers }), `fc-check, ${handlers} handlers`),
            ),
          ),
        targets: [{ contender: "fc-check, 10000 handlers", of: "wall", most: 10 }],
      },
    ],
  },
  {
    name: "sizes",
    title: "Small and large projects",
    about: "One handler in every tenth file.",
    slow: true,
    groups: [10, 100, 1000, 3000].map((files) => ({
      title: sizeInWords({ files, handlers: Math.max(10, files / 10) }),
      contenders: async (make) => {
        const project = make({ files, handlers: Math.max(10, files / 10) });
        return [tsc6(project), check(project), await tsc7(project)];
      },
    })),
  },
];

function sizeInWords({ files, handlers }: ProjectSize): string {
  return `${files} files with ${handlers} handlers`;
}

function tsc6(cwd: string): Contender {
  return { name: "tsc 6 --noEmit", args: [installed("typescript/bin/tsc"), "--noEmit"], cwd };
}

/** The native compiler itself, without the script of Node that starts it. */
async function tsc7(
  cwd: string,
  name: "typescript-7" | "typescript-7.1" = "typescript-7",
): Promise<Contender> {
  const { href } = pathToFileURL(installed(`${name}/lib/getExePath.js`));
  const { default: getExePath } = (await import(href)) as { default: () => string };
  const version = name.replace("typescript-", "");
  return { name: `tsc ${version} --noEmit`, executable: getExePath(), args: ["--noEmit"], cwd };
}

/** As users run it: a script of Node starts the native compiler. */
function tsc7ByNode(cwd: string): Contender {
  const args = [installed("typescript-7/bin/tsc"), "--noEmit"];
  return { name: "npx tsc 7 --noEmit", args, cwd, startsNative: true };
}

function checkNatively(cwd: string): Contender {
  const args = [fcCheck, "--no-cache", "--engine", "native"];
  return { name: "fc-check --engine native", args, cwd, startsNative: true };
}

/** The rules are named in a variable that the configuration of the plugin's benchmark reads. */
function lint(name: string, rules: readonly string[], cwd: string): Contender {
  const config = join(root, "tools/bench/eslint-plugin/eslint.config.mjs");
  return { name, args: [eslint, "--config", config, "src"], cwd, env: { RULES: rules.join(",") } };
}

function check(cwd: string, name = "fc-check"): Contender {
  return { name, args: [fcCheck, "--no-cache"], cwd };
}

/** A check of what was checked before. */
async function checkUnchanged(cwd: string): Promise<Contender> {
  const cache = await mkdtemp(join(tmpdir(), "fc-check-bench-"));
  const contender = { name: "fc-check, unchanged", args: [fcCheck, "--cache-location", cache], cwd };
  await measure(contender);
  return contender;
}
