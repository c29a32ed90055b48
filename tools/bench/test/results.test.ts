import { describe, expect, test } from "vitest";
import { chart } from "../src/chart.js";
import { resultsInMarkdown } from "../src/report.js";
import { runRounds } from "../src/rounds.js";
import { putSection } from "../src/sections.js";

const result = (name: string, wall: number) => ({
  name,
  wallMs: { median: wall, least: wall - 10, most: wall + 10 },
  cpuMs: wall,
  peakBytes: 64 * 1024 * 1024,
  ratio: { wall: wall / 1000, cpu: wall / 1000, peak: 1 },
});
const group = {
  title: undefined,
  results: [result("first", 1000), result("<second>", 400)],
  targets: [
    { contender: "<second>", of: "wall", most: 0.5 },
    { contender: "<second>", of: "peak", most: 0.5 },
  ] as const,
};

describe("rounds", () => {
  test("run the programs in turn, and compare them with the first", async () => {
    const rounds: number[] = [];
    const wait = (ms: number) => [
      "-e",
      `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${ms})`,
    ];
    const [short, long] = await runRounds(
      [
        { name: "short", args: wait(0), cwd: "." },
        { name: "long", args: wait(1500), cwd: "." },
      ],
      1,
      (round) => rounds.push(round),
    );
    expect(rounds).toEqual([0, 1]);
    expect(short?.ratio).toEqual({ wall: 1, cpu: 1, peak: 1 });
    expect(long?.ratio.wall).toBeGreaterThan(1);
    expect(long?.wallMs.median).toBeGreaterThan(1500);
    expect(long?.peakBytes).toBeGreaterThan(10 * 1024 * 1024);
  });

  test("end with what a program said that failed", async () => {
    const program = {
      name: "broken",
      args: ["-e", "console.error('no such thing'); process.exit(3)"],
      cwd: ".",
    };
    await expect(runRounds([program], 1, () => undefined)).rejects.toThrow(/ended with 3:\nno such thing/);
  });
});

test("a table has a row for each program, and says which targets are met", () => {
  const text = resultsInMarkdown([group]);
  expect(text).toContain("| `first` | 1.00 s | 990 ms – 1.01 s | 1.00 s | 64 MiB | 1.00 | 1.00 | 1.00 |");
  expect(text).toContain("at most 0.5 of the time of `first`: 0.40, met.");
  expect(text).toContain("at most 0.5 of the memory of `first`: 1.00, **missed**.");
});

test("a chart has a bar for each program, as long as its time", () => {
  const svg = chart("A & B", [group]);
  expect(svg).toContain("A &amp; B");
  expect(svg).toContain("&lt;second>");
  const widths = [...svg.matchAll(/<rect x="\d+" y="\d+" width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths).toHaveLength(2);
  expect((widths[1] ?? 0) / (widths[0] ?? 0)).toBeCloseTo(0.4, 2);
});

describe("a section of the page", () => {
  const page = "# Title\n\n<!-- results:start -->\n<!-- results:end -->\n\nEnd.\n";

  test("is put in its order, and takes the place of an earlier one", () => {
    const order = ["first", "second"];
    const one = putSection(page, "second", "## Two", order);
    const both = putSection(one, "first", "## One", order);
    expect(both.indexOf("## One")).toBeLessThan(both.indexOf("## Two"));
    const again = putSection(both, "first", "## New", order);
    expect(again).toContain("## New");
    expect(again).not.toContain("## One");
    expect(again).toContain("## Two");
    expect(again.endsWith("\n\nEnd.\n")).toBe(true);
  });

  test("needs its markers", () => {
    expect(() => putSection("# Title\n", "first", "text", ["first"])).toThrow(/lacks the line/);
  });
});
