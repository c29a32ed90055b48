import axe from "axe-core";
import { basename } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { attributesOf, makeReport, openReport, useBrowser } from "./html-page.js";
import { config, escaping, fcCheck, fixable, read, right, writeFiles, wrong } from "./support.js";

useBrowser();
let mistakes: string;
let shapes: string;

beforeAll(async () => {
  [mistakes, shapes] = await Promise.all([makeReport(["samples-mistakes"]), makeReport(["samples-shapes"])]);
});

describe("the first words", () => {
  const files = { "tsconfig.json": config() };

  test.each([
    ["wrong", { "main.ts": wrong }, [], "bad", "1 of 1 handler is wrong", "repairs 1; look at the fixes"],
    [
      "a warning",
      { "main.ts": escaping },
      ["--pass-with-no-handlers"],
      "doubtful",
      "No errors, 1 warning",
      "Start with",
    ],
    ["right", { "main.ts": right }, [], "good", "The handler is right", "Nothing to do."],
    ["none", {}, ["--pass-with-no-handlers"], "doubtful", "No handler was found", "Nothing was checked."],
    [
      "fixed",
      { "main.ts": fixable, "tsconfig.json": config({ noImplicitAny: false }) },
      ["--fix"],
      "good",
      "The handler is right",
      "Made 1 fix in 1 file",
    ],
  ])("%s", async (_name, sources, args, state, headline, advice) => {
    const page = await openReport(await makeReport(args, await writeFiles({ ...files, ...sources })));
    const banner = page.locator(".banner");
    expect(await banner.getAttribute("class")).toBe(`banner ${state}`);
    expect(await page.locator("h1").innerText()).toBe(headline);
    expect(await banner.innerText()).toContain(advice);
  });
});

test("a check that could not be done whole is not green", async () => {
  const folder = await writeFiles({
    "a/tsconfig.json": config({}, { files: ["main.ts"] }),
    "a/main.ts": right.replace("./fc", "../fc"),
    "b/tsconfig.json": config({}, { files: ["none.ts"] }),
    "b/none.ts": "",
  });
  const { status, stdout } = await fcCheck(["--format", "html", "a", "b"], folder);
  expect(status).toBe(2);
  const banner = (await openReport(stdout)).locator(".banner");
  expect(await banner.getAttribute("class")).toBe("banner bad");
  expect(await banner.innerText()).toMatch(/^The check is not complete\s+b: No handler was found here/);
});

test("type errors stand beside the others", async () => {
  const source = `${right}const take: (text: string) => void = (number: number) => {};\nstart((): Error | null => wrong);\n`;
  const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": source });
  const page = await openReport(await makeReport(["--typecheck"], folder));
  expect(await page.locator(".head .code").allTextContents()).toEqual(["TS2322", "TS2304"]);
  expect(await page.locator(".more").allTextContents()).toEqual([
    "  Types of parameters 'number' and 'text' are incompatible.",
    "    Type 'string' is not assignable to type 'number'.",
  ]);
  expect(await page.locator(".note").count()).toBe(0);
  expect(await page.locator("svg .faulty").count()).toBe(0);
});

describe("a handler is drawn", () => {
  const drawings = async (text: string): Promise<(string | null)[]> =>
    attributesOf((await openReport(text)).locator("svg.diagram"), "aria-label");

  test("with each of the nine shapes", async () => {
    expect(await drawings(shapes)).toEqual([
      "shape 1; nothing taken, nothing returned",
      "shape 2; error Error | null",
      "shape 3; input Order; error Error | null",
      "shape 4; output Order[]; error Error | null",
      "shape 5; input Order; output Receipt; error Error | null",
      "shape 6; context Context; error Error | null",
      "shape 7; context Context; input Order; error Error | null",
      "shape 8; context Context; output string; error Error | null",
      "async; shape 9; context Context; input Order; output Receipt; error Error | null",
    ]);
  });

  test("with what is wrong about it", async () => {
    expect(await drawings(mistakes)).toEqual([
      "no shape; context Context; input Order, (error: Error | null) => void (wrong); error Error | null",
      "no shape; context Context (wrong); error Error | null",
      "no shape; input Delivery (wrong); error Error | null",
      "no shape; input Order; output Error | null; error string (wrong)",
      "lifecycle; context Context; output boolean (wrong)",
      "no shape; input string[]; output Map<string, number> (wrong); error Error | null",
      "no shape; input { id: string; }; error missing (wrong)",
      "no shape; context Context (wrong); input Order (wrong); output string; error Error | null",
      "no shape; input Order; output string; error missing (wrong)",
      "lifecycle; context Context",
      "async; shape 5; input Order; output string; error Error | null",
    ]);
  });

  test("as far as it has one signature, and otherwise by what it takes and gives as a whole", async () => {
    const handlers = [
      "7",
      'null as unknown as ((a: string) => null) | (() => [{ x: (y: ")," ) => void }, null])',
      "(event: { a: [1, '>']; b: () => void }): Promise<[Map<string, [1, 2]>, Error | null]> => null!",
      "<T>(event: T): [T, null] => [event, null]",
    ];
    const use = 'import { start } from "./fc.js";\n';
    const source = use + handlers.map((handler) => `start(${handler});\n`).join("");
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": source });
    const labels = await drawings(await makeReport([], folder));
    expect(labels).toEqual([
      "no shape; nothing taken, nothing returned",
      'no shape; input string; output { x: (y: "),") => void; }',
      'async; no shape; input { a: [1, ">"]; b: () => void; } (wrong); output Map<string, [1, 2]> (wrong); error Error | null',
      "no shape; input T; output T; error null",
    ]);
  });
});

test("after fixes, the page says what they did, or would do", async () => {
  const folder = await writeFiles({ "tsconfig.json": config({ noImplicitAny: false }), "main.ts": fixable });
  await fcCheck(["--fix-dry-run", "--format", "html=dry.html"], folder);
  const page = await openReport(await read(folder, "dry.html"));
  expect(await page.locator(".banner").innerText()).toContain(
    "Would make 1 fix in 1 file; this is about what would be left.",
  );
});

describe("a diagnostic", () => {
  test("has its code, its words and its fix", async () => {
    const page = await openReport(mistakes);
    const article = page.locator("[data-code=FC1008]");
    await article.scrollIntoViewIfNeeded();
    // What is out of sight is laid out a frame later.
    await expect.poll(() => article.innerText()).not.toBe("");
    expect((await article.innerText()).replaceAll(/\n+/g, "\n")).toMatchInlineSnapshot(`
      "error
      FC1008
      undocumented-signature
      samples-mistakes/no-result.ts:5:32
      Copy
      The handler takes a parameter but returns nothing; no documented signature does.
      // The Go SDK lets this through, but no document lists it.
      start((event: { id: string }): void => {
        if (event.id === "") throw new Error("no id");
      });
      Help
      Return null (and Error | null as the type); a function that only throws is inferred to return void: annotate it : never or : Error | null. The option acceptUndocumented accepts such handlers.
      Go SDK
      (accepted, but documented nowhere)
      Fix Return null, and Error | null as the type may change what the handler does: --fix-suggestions
      start((event: { id: string }): void => {
      start((event: { id: string }): Error | null => {
        if (event.id === "") throw new Error("no id");
        return null;
      });
      "
    `);
    expect(await article.locator("mark").allInnerTexts()).toEqual(["void"]);
    const numbers = article.locator(".frame").first().locator(".line");
    expect(await attributesOf(numbers, "data-line")).toEqual(["3", "4", "5", "6", "7"]);
    expect(await article.locator("del").allInnerTexts()).toEqual([
      "start((event: { id: string }): void => {",
    ]);
    expect(await article.locator("ins").allInnerTexts()).toEqual([
      "start((event: { id: string }): Error | null => {",
      "  return null;",
    ]);
  });

  test("has its related places, with their code where it is known", async () => {
    const page = await openReport(await makeReport(["places/type-elsewhere.ts"]));
    const related = page.locator(".related");
    expect(await related.nth(0).locator(".note").textContent()).toContain("places/library.ts:34:24");
    expect(await related.nth(0).locator("mark").count()).toBe(0);
    expect(await related.nth(2).locator("mark").textContent()).toBe("extra: string");
  });

  test("stands with its handler, wherever in the file that is written", async () => {
    const page = await openReport(await makeReport(["places/same-file.ts"]));
    const card = page.locator(".card", { hasText: "same-file.ts:53:7" });
    expect(await card.locator(".code").allTextContents()).toEqual(["FC1003", "FC1004"]);
    // Registered without a handler: it belongs to none.
    const loose = page.locator(".card.loose .code");
    expect(await loose.allTextContents()).toEqual(["FC1001", "FC1012"]);
  });

  test("is said once, where its handler is registered twice", async () => {
    const twice =
      'import { start } from "./fc.js";\nfunction both(): number {\n  return 1;\n}\nstart(both);\nstart(both);\n';
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": twice });
    const page = await openReport(await makeReport([], folder));
    expect(await page.locator(".card.invalid").count()).toBe(2);
    expect(await page.locator(".diagnostic").count()).toBe(1);
    expect(await page.locator(".card").nth(1).textContent()).toContain("where it is first registered");
  });

  test("of a long line has the part that it is about", async () => {
    const filler = "/* filler */ ".repeat(100);
    const long = `import { start } from "./fc.js";\n${filler}start((): number => 1);${filler}\n`;
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": long });
    const page = await openReport(await makeReport([], folder));
    const line = page.locator(".frame .line").nth(1);
    expect(await line.textContent()).toMatch(/^….{30,70}start\(\(\): number => 1\);.{250,350}…$/);
  });
});

test("the first words and the next heading count alike, and the project is named", async () => {
  const page = await openReport(mistakes);
  expect(await page.locator("h1").innerText()).toBe("9 of 11 handlers are wrong");
  expect(await page.locator("#problems h2").innerText()).toBe("To repair 9 wrong, 1 outside of handlers");
  expect(await page.locator("#right h2").innerText()).toBe("Nothing to repair 2");
  expect(await page.locator(".top b").innerText()).toBe("@fc-check/test-fixtures");
  const folder = await writeFiles({
    "tsconfig.json": config(),
    "main.ts": right,
    "package.json": "{ damaged",
    "sub/one.txt": "",
  });
  const damaged = await openReport(await makeReport([], folder));
  expect(await damaged.locator(".top b").innerText()).toBe(basename(folder));
});

test("what a handler takes is folded away: a sample to copy, and the schema", async () => {
  const page = await openReport(await makeReport(["contracts"]));
  const event = page.locator(".card", { hasText: "handleOrder" }).locator(".event");
  expect(await event.locator(".frame").filter({ visible: true }).count()).toBe(0);
  await event.locator("summary").click();
  const [sample = "", schema = ""] = await event.locator(".frame").allInnerTexts();
  expect(JSON.parse(sample)).toMatchObject({ id: "order-1", parent: null, position: [1, 1] });
  expect(JSON.parse(schema)).toMatchObject({ $ref: "#/$defs/Order" });
  const copied = await event.locator(".copy").getAttribute("data-copy");
  expect(copied).toBe(JSON.stringify(JSON.parse(sample)));
  expect(await page.locator(".event").count()).toBe(8);
});

test("a handler without a name is called by its file", async () => {
  const page = await openReport(mistakes);
  expect(await page.locator(".card h4 i").first().innerText()).toBe("in callback.ts");
});

test("code is told apart by its colours, comments of several lines too; what is not code is left as it is", async () => {
  const source = 'import { start } from "./fc.js";\n/*\n  it\'s one\n*/ start((): `a\n1` => null!); // 2';
  const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": source });
  const frame = (await openReport(await makeReport([], folder))).locator(".frame").first();
  expect(await frame.locator(".comment").allTextContents()).toEqual(["/*", "  it's one", "*/", "// 2"]);
  expect(await frame.locator(".string").allTextContents()).toEqual(["`a", "1`"]);
  expect(await frame.locator(".type").allTextContents()).toEqual(["null"]);
  const yaml = await makeReport(["deployment-examples/FC3001-wrong"]);
  const deployed = (await openReport(yaml)).locator("[data-code=FC3001] .frame").first();
  expect(await deployed.locator("span.string").count()).toBe(0);
});

test("without JavaScript everything is there to read, and nothing that would not work", async () => {
  const page = await openReport(mistakes, { javaScriptEnabled: false });
  expect(await page.locator("form, .theme, .copy").filter({ visible: true }).count()).toBe(0);
  expect(await page.locator(".card").filter({ visible: true }).count()).toBe(12);
  expect(await page.locator(".nothing").isVisible()).toBe(false);
});

test.each([320, 400, 768, 1280, 1600])("at a width of %i pixels nothing sticks out", async (width) => {
  for (const text of [mistakes, shapes]) {
    const page = await openReport(text, { viewport: { width, height: 800 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  }
});

test("on paper everything is readable, and nothing to be clicked", async () => {
  const page = await openReport(mistakes, { colorScheme: "dark" });
  await page.locator("summary").first().click();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("form, button, .skip").filter({ visible: true }).count()).toBe(0);
  expect(await page.locator(".diff").first().isVisible()).toBe(true);
  expect(await page.evaluate("getComputedStyle(document.querySelector('.card')).backgroundColor")).toBe(
    "rgb(255, 255, 255)",
  );
});

test.each([
  ["light", 1280],
  ["dark", 360],
] as const)("everybody can read and use it, in the %s theme, %i pixels wide", async (colorScheme, width) => {
  const page = await openReport(await makeReport(["samples-mistakes", "samples-shapes"]), {
    colorScheme,
    viewport: { width, height: 800 },
  });
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
