import axe from "axe-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtSite } from "../../../scripts/built-site.mjs";
import { filesOf, fixturesInBrowser, reportOf } from "./fixture-projects.js";
import { Playground, rememberWorkers, soon } from "./playground-page.js";
import { openSite, useBrowser } from "./site-browser.js";

useBrowser();
let away: readonly string[];
let playground: Playground;

beforeAll(async () => {
  const opened = await openSite(builtSite(), "playground.html", {}, rememberWorkers);
  away = opened.away;
  playground = new Playground(opened.page);
  await opened.page.locator(".monaco-editor .view-line").first().waitFor();
}, 300_000);

// Nothing that has happened until then has asked for anything beside the site.
afterAll(() => {
  expect(away).toEqual([]);
});

/** Asks one more worker of the page's kind, one project after the other. */
const checkAll = `async (projects) => {
  const worker = new Worker(workers[0].url, workers[0].options);
  const reports = [];
  for (const [files, config] of projects) {
    worker.postMessage({ id: 1, name: "check", args: [files, config] });
    const { value, error } = await new Promise((resolve) => (worker.onmessage = ({ data }) => resolve(data)));
    reports.push(error ?? { handlers: value.report.handlers, diagnostics: value.report.diagnostics });
  }
  worker.terminate();
  return reports;
}`;

test("the playground gives what the command gives", async () => {
  const fixtures = fixturesInBrowser();
  const projects = fixtures.map((fixture) => [filesOf(fixture), `${fixture.name}/tsconfig.json`]);
  const reports = await playground.page.evaluate<unknown[]>(`(${checkAll})(${JSON.stringify(projects)})`);
  const byName = (list: readonly unknown[]): unknown =>
    fixtures.map(({ name }, index) => [name, list[index]]);
  expect(byName(reports)).toEqual(byName(fixtures.map(reportOf)));
}, 300_000);

const handler = (body: string): string =>
  `import { start } from "@fc-check/runtime";\n\nstart(async (event: { id: string }): Promise<[string, Error | null]> => {\n${body}\n});\n`;

describe("on a page that shows an example", () => {
  beforeEach(async () => {
    await playground.open();
  });

  test("a handler is checked, repaired by its fix, and run", async () => {
    expect(await playground.headline()).toBe("1 of 1 handler is wrong");
    expect(await playground.codes()).toEqual(["FC1003"]);
    expect(await playground.page.locator("svg.diagram").getAttribute("aria-label")).toBe(
      "no shape; context Context (wrong); input Order (wrong); output string; error Error | null",
    );
    await playground.page.getByRole("button", { name: "Swap the parameters" }).click();
    await playground.expectHeadline("The handler is right");
    const { outcome, log } = await playground.run('{ "id": "A-17", "total": 12 }');
    expect(outcome).toMatch(/^"[\da-f]{8}-[\da-f-]{27}A-17"$/);
    expect(log).toMatch(/^FC Invoke Start RequestId: .*\nFC Invoke End RequestId: .*\n$/);
  });

  test("everything is done by the keyboard alone", async () => {
    const { page } = playground;
    await page.locator(".bar select").focus();
    await playground.reach(".files [role=tab]");
    await playground.reach(".monaco-editor :is(textarea, .native-edit-context)");
    // To the finding, and to its fix, as in other editors.
    await page.keyboard.press("F8");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ControlOrMeta+.");
    await page.locator(".action-widget", { hasText: "Swap the parameters" }).waitFor();
    await page.keyboard.press("Enter");
    await playground.expectHeadline("The handler is right");
    await page.keyboard.press("Escape");
    await playground.reach(".right [role=tab]");
    await page.keyboard.press("ArrowRight");
    await playground.reach("#event");
    await playground.reach(".run .primary");
    await page.keyboard.press("Enter");
    await page.locator(".output.response").waitFor();
  });

  test.each(["light", "dark"] as const)("nothing is out of reach in the %s theme", async (colorScheme) => {
    await playground.page.emulateMedia({ colorScheme });
    await playground.page.evaluate(axe.source);
    for (const name of ["Options", "Run", "Check"]) {
      await playground.choose(name);
      const { violations } = await playground.page.evaluate<axe.AxeResults>('axe.run(".playground")');
      expect(violations.map(({ id, nodes }) => [name, id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

  test("severities are written to the configuration", async () => {
    await playground.choose("Options");
    await playground.page.getByLabel("Severity of FC1003").selectOption("off");
    await playground.choose("Check");
    await expect.poll(() => playground.codes(), soon).toEqual([]);
    await playground.choose("tsconfig.json");
    await expect.poll(() => playground.code(), soon).toContain('"FC1003"');
  });

  test("a file imports another one", async () => {
    await playground.page.getByRole("button", { name: "Add a file" }).click();
    await playground.page.getByLabel("Name of the new file").fill("greet");
    await playground.page.keyboard.press("Enter");
    await playground.paste("export const greet = (): [string, Error | null] => ['hello', null];");
    await playground.choose("main.ts");
    const main = `import { start } from "@fc-check/runtime";\nimport { greet } from "./greet.js";\nstart(greet);\n`;
    await playground.paste(main);
    await playground.expectHeadline("The handler is right");
    expect((await playground.run("")).outcome).toBe('"hello"');
  });

  test("an event is made of the type that the handler takes", async () => {
    await playground.open("#example=9-ship");
    await playground.choose("Run");
    await playground.page.getByRole("button", { name: "Event from the type" }).click();
    const event = playground.page.getByRole("textbox", { name: "Event" });
    await expect
      .poll(async () => JSON.parse(await event.inputValue()) as unknown, soon)
      .toEqual({
        id: "text",
        total: 1,
      });
  });

  test("the address keeps what is edited", async () => {
    await playground.paste(handler('  return ["ä € 😀 " + event.id, null];'));
    await expect.poll(() => playground.page.url(), soon).toMatch(/#code=[\w-]+$/);
    const { hash } = new URL(playground.page.url());
    await playground.open();
    await playground.open(hash);
    await playground.expectHeadline("The handler is right");
    expect(await playground.code()).toContain("ä");
    // One character is lost on the way.
    await playground.open(hash.slice(0, 40) + hash.slice(41));
    await playground.expectHeadline("1 of 1 handler is wrong");
    expect(await playground.page.locator(".notice").innerText()).toContain("The address is damaged");
  });

  test("a megabyte is checked, and too long for an address", async () => {
    const numbers = Array.from({ length: 140_000 }, (_, index) =>
      (Math.imul(index, 0x9e3779b1) >>> 0).toString(36),
    );
    await playground.paste(`${handler("  return [event.id, null];")}// ${numbers.join(" ")}\n`);
    await playground.expectHeadline("The handler is right");
    const notice = playground.page.locator(".notice");
    await expect.poll(() => notice.allInnerTexts(), soon).toEqual([expect.stringContaining("too long")]);
    expect(playground.page.url()).not.toContain("#");
  });

  test("an issue has the code, the findings and the versions", async () => {
    const { page } = playground;
    await page.getByRole("button", { name: "Copy as issue" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const issue = await page.evaluate("navigator.clipboard.readText()");
    expect(issue).toContain("start((event: Order, ctx: Context)");
    expect(issue).toContain("main.ts:9:8 error FC1003: The context comes first");
    expect(issue).toMatch(/fc-check \d+\.\d+\.\d+, TypeScript 6\.0\.\d/);
  });

  test("a program that never ends is stopped, and another one reaches nothing", async () => {
    await playground.paste(handler('  console.log("before");\n  for (;;);'));
    const endless = await playground.run('{ "id": "1" }');
    expect(endless.outcome).toBe("The program was stopped: it gave no response within 5 seconds.");
    expect(endless.log).toContain("[INFO] before");
    await playground.paste(handler('  await fetch("https://site.example/");\n  return [event.id, null];'));
    const { outcome } = await playground.run('{ "id": "1" }');
    expect(JSON.parse(outcome)).toMatchObject({ errorMessage: "Failed to fetch", errorType: "TypeError" });
  });
});

test("hovers say what TypeScript and the check say", async () => {
  await playground.open("#example=9-ship");
  const { page } = playground;
  await page
    .locator(".monaco-editor .view-line span", { hasText: /^ship$/ })
    .first()
    .hover();
  await expect
    .poll(() => page.locator(".monaco-hover").first().innerText(), soon)
    .toMatch(/function ship\(ctx: Context, event: Order\)[^]*fc-check: handler of shape 9/);
});

test("an example that there is not is replaced by another one", async () => {
  await playground.open("#code=%%%");
  expect(await playground.page.locator(".notice").innerText()).toContain("The address is damaged");
  await playground.page.evaluate("location.hash = '#example=no-such'");
  await expect
    .poll(() => playground.page.locator(".notice").innerText(), soon)
    .toBe("There is no such example. This is another one.");
});

test("a browser without workers is told so", async () => {
  const { page } = await openSite(builtSite(), "playground.html", {}, "delete globalThis.Worker");
  expect(await page.locator(".notice").innerText()).toContain("This browser has no web workers");
  await page.close();
});
