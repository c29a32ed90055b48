import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { chart } from "./chart.js";
import { comparisons, mainSize, type Comparison } from "./comparisons.js";
import { conditions } from "./machine.js";
import { resultsInMarkdown, type GroupResults } from "./report.js";
import { runRounds } from "./rounds.js";
import { runScript, scripts, type Script } from "./scripts.js";
import { putSection } from "./sections.js";
import { install, makeProject, root } from "./workspace.js";

const seed = 1;
const page = join(root, "docs/performance.md");
const charts = join(root, "docs/performance");

/** The sections of the page, in its order. */
const names = [...comparisons, ...scripts].map(({ name }) => name);

try {
  await main();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { quick: { type: "boolean", default: false }, only: { type: "string", multiple: true } },
  });
  const { quick, only } = values;
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`nothing is called "${unknown}"; there are ${names.join(", ")}`);

  install();
  for (const comparison of comparisons) {
    if (only?.includes(comparison.name) ?? !(quick && comparison.slow)) await compare(comparison, quick);
  }
  for (const script of scripts) {
    if (only?.includes(script.name) ?? true) await call(script, quick);
  }
}

async function compare({ name, title, about, groups }: Comparison, quick: boolean): Promise<void> {
  const when = conditions();
  const rounds = quick ? 2 : 5;
  const results: GroupResults[] = [];
  for (const { title: group, contenders, targets = [] } of groups) {
    const programs = await contenders((size, typescript) => makeProject(size, seed, typescript));
    const measured = await runRounds(programs, rounds, (round) => {
      console.error(`${group ?? name}: round ${round} of ${rounds}`);
    });
    results.push({ title: group, results: measured, targets });
  }
  const text = `## ${title}\n\n${about} Medians of ${rounds} rounds.\n\n${resultsInMarkdown(results)}`;
  await show(text);
  if (quick) return;
  mkdirSync(charts, { recursive: true });
  writeFileSync(join(charts, `${name}.svg`), chart(title, results));
  await record(name, `${text}\n\n![${title}](performance/${name}.svg)\n\n${when}`);
}

async function call(script: Script, quick: boolean): Promise<void> {
  const when = conditions();
  console.error(`${script.name}: ${script.path}`);
  const printed = runScript(script, () => makeProject(mainSize, seed), quick);
  const text = `## ${script.title}\n\n${script.about}\n\n${printed}`;
  await show(text);
  if (!quick) await record(script.name, `${text}\n\n${when}`);
}

async function show(markdown: string): Promise<void> {
  console.log(await pretty(markdown));
}

async function record(name: string, text: string): Promise<void> {
  writeFileSync(page, await pretty(putSection(readFileSync(page, "utf8"), name, text, names)));
}

async function pretty(markdown: string): Promise<string> {
  return format(markdown, { ...(await resolveConfig(page)), parser: "markdown" });
}
