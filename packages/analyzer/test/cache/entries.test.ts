import { openCache } from "@fc-check/analyzer/cache";
import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { config, writeFiles, wrong } from "../support.js";
import { checkAnew, checkCached } from "./cached-project.js";
import type { Given } from "./cached-project.js";

/** A project whose result is in a cache. */
async function cachedProject(): Promise<{ given: Given; location: string; entry: string }> {
  const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": wrong });
  const given = { paths: ["."], settings: { folder } };
  const location = join(folder, "cache");
  await checkCached(given, location);
  const [name = "", ...others] = (await readdir(location)).filter((file) => file.endsWith(".result"));
  expect(others).toEqual([]);
  expect(await checkCached(given, location)).toEqual({ answer: checkAnew(given), replayed: true });
  return { given, location, entry: join(location, name) };
}

/** Whether what is in the file of an entry now is taken for one; what is said is right in any case. */
async function isTaken({ given, location }: { given: Given; location: string }): Promise<boolean> {
  const replayed = await openCache(given.paths, given.settings, location).replay();
  return "result" in replayed;
}

test("an entry that is cut short is none, wherever it is cut", async () => {
  const project = await cachedProject();
  const bytes = await readFile(project.entry);
  for (let share = 0; share < 1; share += 0.02) {
    await writeFile(project.entry, bytes.subarray(0, Math.floor(bytes.length * share)));
    expect(await isTaken(project)).toBe(false);
  }
  await writeFile(project.entry, bytes.subarray(0, -1));
  expect(await isTaken(project)).toBe(false);
  await writeFile(project.entry, bytes);
  expect(await isTaken(project)).toBe(true);
});

test("an entry of which a bit has changed is none, whichever it is", async () => {
  const project = await cachedProject();
  const bytes = await readFile(project.entry);
  for (let index = 0; index < bytes.length; index += Math.ceil(bytes.length / 200)) {
    const changed = Buffer.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ (1 << (index % 8));
    await writeFile(project.entry, changed);
    expect(await isTaken(project)).toBe(false);
  }
});

test("what is no entry is replaced by one", async () => {
  const project = await cachedProject();
  const anew = checkAnew(project.given);
  const digest = "A".repeat(43);
  const texts = ["", "\n", "null", "{}", "[]", `${digest}\n{}`, "\0".repeat(1000), "x".repeat(10_000_000)];
  for (const text of texts) {
    await writeFile(project.entry, text);
    expect(await isTaken(project)).toBe(false);
  }
  const cached = await checkCached(project.given, project.location);
  expect(cached).toMatchObject({ answer: anew, replayed: false });
  expect(cached.reason).toContain("damaged");
  expect(await checkCached(project.given, project.location)).toEqual({ answer: anew, replayed: true });
});

test("what has the digest of its text, but not the form of an entry, is none", async () => {
  const project = await cachedProject();
  const [, body = ""] = (await readFile(project.entry, "utf8")).split("\n");
  const { hash } = await import("node:crypto");
  const put = (text: string): Promise<void> =>
    writeFile(project.entry, `${hash("sha256", text, "base64url")}\n${text}`);
  await put(body);
  expect(await isTaken(project)).toBe(true);
  const entry = JSON.parse(body) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const wrongs: unknown[] = [
    null,
    [],
    { ...entry, key: 1 },
    { ...entry, key: "another" },
    { ...entry, comparedAt: "today" },
    ...["facts", "result"].flatMap((part) => [
      { ...entry, [part]: null },
      ...Object.keys(entry[part] ?? {}).flatMap((member) =>
        [null, "text", 1, {}, [1], [["a", 1]]].map((value) => ({
          ...entry,
          [part]: { ...entry[part], [member]: value },
        })),
      ),
    ]),
  ];
  expect(wrongs.length).toBeGreaterThan(50);
  for (const value of wrongs) {
    await put(JSON.stringify(value));
    expect([value, await isTaken(project)]).toEqual([value, false]);
  }
});

test("other paths, options and folders have other entries", async () => {
  const { given, location } = await cachedProject();
  const { folder = "" } = given.settings;
  const others: Given[] = [
    { ...given, paths: ["tsconfig.json"] },
    { ...given, paths: ["main.ts"] },
    { ...given, settings: { folder, options: { severity: { FC1006: "warning" } } } },
    { ...given, settings: { folder, options: { severity: { FC1006: "off" } } } },
    { ...given, settings: { folder, options: { acceptUndocumented: true } } },
    { paths: [folder], settings: { folder: join(folder, "node_modules") } },
  ];
  for (const other of others) {
    const answer = checkAnew(other);
    expect(await checkCached(other, location)).toMatchObject({ answer, replayed: false });
    expect(await checkCached(other, location)).toEqual({ answer, replayed: true });
  }
  expect(await checkCached(given, location)).toEqual({ answer: checkAnew(given), replayed: true });
});

test("what can't be done is not kept", async () => {
  const { given, location } = await cachedProject();
  const nowhere = { ...given, paths: ["nowhere"] };
  const answer = checkAnew(nowhere);
  expect(await checkCached(nowhere, location)).toMatchObject({ answer, replayed: false });
  expect(await checkCached(nowhere, location)).toMatchObject({ answer, replayed: false });
});

test("only so many entries are kept, and nothing else is removed", async () => {
  const { given, location, entry } = await cachedProject();
  const old = new Date(Date.now() - 1_000_000);
  const names = Array.from({ length: 60 }, (_, index) => `${String(index).padStart(43, "x")}.result`);
  for (const name of names) {
    await writeFile(join(location, name), "");
    await utimes(join(location, name), old, old);
  }
  await mkdir(join(location, "another"));
  await writeFile(join(location, "another.result"), "");
  await rm(entry);
  await checkCached(given, location);
  const left = await readdir(location);
  expect(left.filter((name) => name.length === 50)).toHaveLength(50);
  expect(left).toEqual(expect.arrayContaining(["another", "another.result"]));
  expect(await isTaken({ given, location })).toBe(true);
});

test("a location that can't be written is no obstacle", async () => {
  const { given, entry } = await cachedProject();
  for (const location of [entry, join(entry, "below"), "/dev/null", "/dev/null/below"]) {
    const cache = openCache(given.paths, given.settings, location);
    expect(await cache.replay()).toHaveProperty("reason");
    const { problem } = await cache.check();
    expect(problem).toMatch(/EEXIST|ENOTDIR/);
  }
});
