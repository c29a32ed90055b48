import { describe, expect, test } from "vitest";
import { projectFiles } from "../src/generate/project.js";

const sources = (files: number, handlers: number, seed: number) =>
  [...projectFiles({ files, handlers }, seed)].filter(([path]) => path.endsWith(".ts"));

describe("a generated project", () => {
  test("is the same for the same seed, and another one for another seed", () => {
    expect(sources(50, 100, 1)).toEqual(sources(50, 100, 1));
    expect(sources(50, 100, 1)).not.toEqual(sources(50, 100, 2));
  });

  test.each([
    [10, 1],
    [10, 10_000],
    [300, 33],
  ])("of %i files with %i handlers has as many, the handlers in a tenth of the files", (files, handlers) => {
    const written = sources(files, handlers, 1);
    expect(written).toHaveLength(files + 1);
    const counts = written.map(([, source]) => source.match(/^start\(/gm)?.length ?? 0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(handlers);
    expect(counts.filter((count) => count > 0).length).toBeLessThanOrEqual(files / 10);
  });

  test("has imports that lead to its own files", () => {
    const files = projectFiles({ files: 100, handlers: 20 }, 3);
    for (const [path, source] of files) {
      const folder = new URL(path, "file:///");
      const targets = [...source.matchAll(/from "(\.[^"]+)\.js"/g)].map(([, target = ""]) => target);
      const missing = targets.filter(
        (target) => !files.has(new URL(`${target}.ts`, folder).pathname.slice(1)),
      );
      expect(missing).toEqual([]);
    }
  });
});
