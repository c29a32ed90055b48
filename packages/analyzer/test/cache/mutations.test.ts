import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { cacheOf, checkAnew, checkCached } from "./cached-project.js";
import type { Answer, Given } from "./cached-project.js";
import { mutations, packageMutations } from "./mutations.js";
import type { Mutation } from "./mutations.js";
import { writeProject } from "./project.js";

const hour = 3_600_000;

let project: Awaited<ReturnType<typeof writeProject>>;
let given: Given;
let answer: Answer;

/** The project as it was written, and a cache that knows it. */
const original = (): string => `${project.path.replace(/\/$/, "")}-original`;

const copy = async (from: string, to: string): Promise<void> => {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
};

beforeAll(async () => {
  project = await writeProject();
  given = { paths: ["."], settings: { folder: project.path } };
  answer = (await checkCached(given, cacheOf(project.path))).answer;
  await copy(project.path, original());
});

afterAll(async () => {
  await rm(original(), { recursive: true });
  await project.rm();
});

afterEach(() => {
  vi.useRealTimers();
});

test("the project itself has something to say", () => {
  expect(answer).toEqual(checkAnew(given));
  expect(answer).toMatchObject({ report: { summary: { handlers: 8, errors: 4 } } });
});

/** Every third one; with `FC_CHECK_LARGE_TESTS` all. */
const cases = (list: readonly Mutation[], first: number): (readonly [string, Mutation])[] =>
  list
    .filter((_, index) => process.env.FC_CHECK_LARGE_TESTS !== undefined || index % 3 === first)
    .map((mutation) => [mutation.name, mutation] as const);

describe("while all files are new, and their contents are compared", () => {
  test.each(cases(mutations, 0))("%s", async (_, mutation) => {
    await holds(mutation, 0);
  });
});

describe("an hour later, when what the file system says of packages is believed", () => {
  test.each(cases(packageMutations, 1))("%s", async (_, mutation) => {
    await holds(mutation, hour);
  });
});

async function holds({ apply, replayed: mayReplay }: Mutation, age: number): Promise<void> {
  await copy(original(), project.path);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + age });
  const location = cacheOf(project.path);
  expect(await checkCached(given, location)).toEqual({ answer, replayed: true });
  // The first time renewed what the file system says of the copy, where it is old enough to be believed.
  if (age > 0) expect(await checkCached(given, location)).toEqual({ answer, replayed: true });

  await apply(project.path);
  const cached = await checkCached(given, location);
  expect(cached.answer).toEqual(checkAnew(given));
  if (mayReplay) expect(cached).toEqual({ answer, replayed: true });
  const again = await checkCached(given, location);
  expect(again.answer).toEqual(cached.answer);
  expect(again.replayed).toBe(!("problems" in cached.answer));
}

test("the clock is put back", async () => {
  await copy(original(), project.path);
  const location = cacheOf(project.path);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + hour });
  expect(await checkCached(given, location)).toEqual({ answer, replayed: true });
  expect(await checkCached(given, location)).toEqual({ answer, replayed: true });
  vi.setSystemTime(Date.now() - 2 * hour);
  expect(await checkCached(given, location)).toEqual({ answer, replayed: true });
  const file = join(project.path, "node_modules/installed/types/deep.d.ts");
  await writeFile(file, (await readFile(file, "utf8")).replace("number", "symbol"));
  const cached = await checkCached(given, location);
  expect(cached.replayed).toBe(false);
  expect(cached.answer).toEqual(checkAnew(given));
});

test("there are enough of them, and each is another one", () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  expect(mutations.length).toBeGreaterThan(100);
});
