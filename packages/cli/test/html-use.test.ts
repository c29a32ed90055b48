import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { attributesOf, makeReport, openReport, useBrowser } from "./html-page.js";
import { config, writeFiles } from "./support.js";

useBrowser();
let mistakes: string;

beforeAll(async () => {
  mistakes = await makeReport(["samples-mistakes"]);
});

/** What is shown: the codes of the problems, and how many handlers have none. */
async function shown(page: Page): Promise<{ codes: (string | null)[]; cards: number }> {
  const visible = { visible: true };
  const codes = await attributesOf(page.locator(".diagnostic").filter(visible), "data-code");
  return { codes, cards: await page.locator(".card").filter(visible).count() };
}

const everything = {
  codes: ["FC1002", "FC1013", "FC2001", "FC1007", "FC1014", "FC2002", "FC1008", "FC1003", "FC1015", "FC1006"],
  cards: 12,
};

describe("filters", () => {
  const search = (page: Page, text: string): Promise<void> => page.getByRole("searchbox").fill(text);
  const choose = (page: Page, name: string): Promise<void> => page.getByRole("radio", { name }).check();
  const select = (page: Page, name: string, value: string): Promise<unknown> =>
    page.getByRole("combobox", { name }).selectOption(value);

  test.each<[string, (page: Page) => Promise<unknown>, string[], number]>([
    ["by verdict", (page) => choose(page, "valid 2"), [], 2],
    ["by severity", (page) => choose(page, "warning"), ["FC1015"], 1],
    ["by code", (page) => select(page, "Code", "FC1003"), ["FC1003"], 1],
    ["by shape", (page) => select(page, "Shape", "lifecycle"), ["FC1014"], 2],
    ["by file", (page) => select(page, "File", "samples-mistakes/lifecycle.ts"), ["FC1014"], 2],
    ["by a text in a type", (page) => search(page, "MAP<"), ["FC2002"], 1],
    ["by words in any order", (page) => search(page, "third never"), ["FC1002"], 1],
    ["by a file's name", (page) => search(page, "right.ts promise"), [], 1],
  ])("%s", async (_name, filter, codes, cards) => {
    const page = await openReport(mistakes);
    expect(await shown(page)).toEqual(everything);
    await filter(page);
    expect(await shown(page)).toEqual({ codes, cards });
    expect(await page.locator("output").innerText()).toBe(
      `${cards} of 12 shown, with ${codes.length} ${codes.length === 1 ? "problem" : "problems"}`,
    );
    await page.getByRole("button", { name: "Clear" }).click();
    expect(await shown(page)).toEqual(everything);
  });

  test("together ask for all that they say", async () => {
    const page = await openReport(mistakes);
    await choose(page, "invalid");
    await search(page, "error");
    await select(page, "Code", "FC1007");
    expect(await shown(page)).toEqual({ codes: ["FC1007"], cards: 1 });
    expect(await page.locator("main :is(h2, h3)").filter({ visible: true }).allInnerTexts()).toEqual([
      "To repair 9 wrong, 1 outside of handlers",
      "samples-mistakes/error-first.ts 1",
    ]);
    await choose(page, "unknown");
    expect(await shown(page)).toEqual({ codes: [], cards: 0 });
    expect(await page.locator(".nothing").isVisible()).toBe(true);
  });

  test("choose among the diagnostics of one handler", async () => {
    const page = await openReport(await makeReport(["places/same-file.ts"]));
    await select(page, "Code", "FC1004");
    expect(await shown(page)).toEqual({ codes: ["FC1004"], cards: 1 });
  });
});

describe("from the keyboard", () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate(
      "`${document.activeElement.tagName} ${document.activeElement.name || document.activeElement.ariaLabel || document.activeElement.textContent}`",
    );

  test("the slash leads to the search, and Escape clears it", async () => {
    const page = await openReport(mistakes);
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("INPUT text");
    await page.keyboard.type("a/b");
    expect(await page.getByRole("searchbox").inputValue()).toBe("a/b");
    expect((await shown(page)).cards).toBe(0);
    await page.keyboard.press("Escape");
    expect(await shown(page)).toEqual(everything);
  });

  test("everything is reached in order, and the focus is seen", async () => {
    const page = await openReport(mistakes);
    const order: string[] = [];
    for (let index = 0; index < 14; index++) {
      await page.keyboard.press("Tab");
      order.push(await focused(page));
      const outline =
        "getComputedStyle(document.activeElement.matches('[type=radio]') ? document.activeElement.nextElementSibling : document.activeElement).outlineStyle";
      expect(await page.evaluate(outline)).toBe("solid");
    }
    expect(order.map((one) => one.trim().split(" ").slice(0, 2).join(" "))).toEqual([
      "A Skip",
      "BUTTON Use",
      "BUTTON Copy",
      "BUTTON Copy",
      "A Start",
      "INPUT text",
      "INPUT verdict",
      "INPUT severity",
      "SELECT code",
      "SELECT shape",
      "SELECT file",
      "A FC1002",
      "BUTTON Copy",
      "PRE Lines",
    ]);
  });

  test("the arrows go through the verdicts", async () => {
    const page = await openReport(mistakes);
    await page.getByRole("radio", { name: "Any verdict" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await shown(page)).toEqual({ codes: [], cards: 2 });
  });

  test("the first link leads to the results", async () => {
    const page = await openReport(mistakes);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
  });
});

test("the theme is the system's, until the button says otherwise", async () => {
  const page = await openReport(mistakes, { colorScheme: "dark" });
  const button = page.getByRole("button", { name: /^Use the (?:dark|light) theme$/ });
  // The page hears of the system's theme a moment later.
  const expectTheme = (background: string, other: string): Promise<void> =>
    expect
      .poll(async () => [
        await page.evaluate("getComputedStyle(document.documentElement).backgroundColor"),
        await button.innerText(),
      ])
      .toEqual([background, `Use the ${other} theme`]);
  const [dark, light] = ["rgb(18, 19, 22)", "rgb(247, 247, 248)"];
  await expectTheme(dark, "light");
  await page.emulateMedia({ colorScheme: "light" });
  await expectTheme(light, "dark");
  await button.click();
  await expectTheme(dark, "light");
  await page.reload();
  await expectTheme(dark, "light");
  await button.click();
  await expectTheme(light, "dark");
});

test("a code leads to its page, which is part of the report", async () => {
  const page = await openReport(mistakes);
  await page.getByRole("link", { name: "FC1003" }).click();
  const target = page.locator(":target");
  expect(await target.locator("h3").innerText()).toBe("FC1003: The context comes first");
  const top = "document.querySelector(':target').getBoundingClientRect().top";
  await expect.poll(() => page.evaluate<number>(top)).toBeLessThan(200);
  expect(await target.locator("a").count()).toBe(0);
});

test("commands and places are copied", async () => {
  const page = await openReport(mistakes, { permissions: ["clipboard-read", "clipboard-write"] });
  const button = page.getByRole("button", { name: "Copy samples-mistakes/callback.ts:" });
  await button.click();
  await expect.poll(() => button.innerText()).toBe("Copied");
  expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(
    /^samples-mistakes\/callback\.ts:\d+:\d+$/,
  );
});

test("a handler stays in view beside its diagnostics", async () => {
  const report = await makeReport(["places/same-file.ts"]);
  const page = await openReport(report, { viewport: { width: 1400, height: 500 } });
  const card = "document.querySelector('[data-code=FC1004]').closest('.card')";
  await page.evaluate(`document.querySelector('[data-code=FC1004]').scrollIntoView({ block: "start" })`);
  const tops = `[${card}, ${card}.querySelector("h4")].map((one) => Math.sign(one.getBoundingClientRect().top))`;
  await expect.poll(() => page.evaluate(tops)).toEqual([-1, 1]);
});

test("a thousand handlers are all there, and filtered like few", async () => {
  const handlers = Array.from({ length: 1000 }, (_, index) =>
    index % 100 === 7
      ? "start((): number => 1);\n"
      : `start(function handler${index}(): null { return null; });\n`,
  );
  const source = `import { start } from "./fc.js";\n${handlers.join("")}`;
  const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": source });
  const page = await openReport(await makeReport([], folder));
  expect(await page.locator("h1").innerText()).toBe("10 of 1000 handlers are wrong");
  expect(await page.locator("svg.diagram").count()).toBe(1000);
  await page.getByRole("searchbox").fill("handler999");
  expect(await shown(page)).toEqual({ codes: [], cards: 1 });
});
