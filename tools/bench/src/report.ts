import type { Target } from "./comparisons.js";
import type { Result } from "./rounds.js";

/** The results of a group, as they were measured. */
export interface GroupResults {
  readonly title: string | undefined;
  readonly results: readonly Result[];
  readonly targets: readonly Target[];
}

/** The results as Markdown: a table for each group, and whether its targets are met. */
export function resultsInMarkdown(groups: readonly GroupResults[]): string {
  return groups
    .map(({ title, results, targets }) =>
      [...(title === undefined ? [] : [`${title}:`]), table(results), ...judge(results, targets)].join(
        "\n\n",
      ),
    )
    .join("\n\n");
}

function table(results: readonly Result[]): string {
  const rows = results.map(({ name, wallMs, cpuMs, peakBytes, ratio }) => [
    `\`${name}\``,
    time(wallMs.median),
    `${time(wallMs.least)} – ${time(wallMs.most)}`,
    cpuMs === undefined ? "" : time(cpuMs),
    mebibytes(peakBytes),
    ratio.wall.toFixed(2),
    ratio.cpu?.toFixed(2) ?? "",
    ratio.peak.toFixed(2),
  ]);
  const head = ["", "time", "from – to", "CPU", "peak memory", "time ratio", "CPU ratio", "memory ratio"];
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function judge(results: readonly Result[], targets: readonly Target[]): string[] {
  const [first] = results;
  const lines = targets.flatMap(({ contender, of, most }) => {
    const result = results.find(({ name }) => name === contender);
    if (!first || !result) return [];
    const ratio = result.ratio[of];
    const what = of === "wall" ? "time" : "memory";
    const verdict = ratio <= most ? "met" : "**missed**";
    return `- Target: \`${contender}\` takes at most ${most} of the ${what} of \`${first.name}\`: ${ratio.toFixed(2)}, ${verdict}.`;
  });
  return lines.length === 0 ? [] : [lines.join("\n")];
}

/** A time to three digits or so: `87 ms`, `2.48 s`. */
export function time(ms: number): string {
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MiB`;
}
