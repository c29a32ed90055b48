import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { startBrowser } from "./browser.js";
import { fcCheck, samples, writeFiles } from "./support.js";

let browser: Browser;

/** Has a browser for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await startBrowser();
    // The first time it is fetched.
  }, 180_000);
  afterAll(async () => {
    await browser.close();
  });
}

/** Makes the HTML report of what `args` name. */
export async function makeReport(args: readonly string[], folder = samples): Promise<string> {
  const { stderr, status, stdout } = await fcCheck(["--format", "html", ...args], folder);
  expect({ stderr, done: status !== 2 }).toEqual({ stderr: "", done: true });
  return stdout;
}

/**
 * Opens a report as a person would. The test fails when the page asks for anything beside itself, or complains, unless all complaints are the
 * `expected` ones.
 */
export async function openReport(
  text: string,
  options: BrowserContextOptions = {},
  expected?: RegExp,
): Promise<Page> {
  const folder = await writeFiles({ "report.html": text });
  const url = pathToFileURL(join(folder, "report.html")).href;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (request.url() !== url) complaints.push(`request: ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  onTestFinished(async () => {
    await context.close();
    expect(complaints.filter((complaint) => expected?.test(complaint) !== true)).toEqual([]);
  });
  await page.goto(url);
  return page;
}

/** An attribute of all elements that a locator finds. */
export async function attributesOf(locator: Locator, name: string): Promise<(string | null)[]> {
  return Promise.all((await locator.all()).map((element) => element.getAttribute(name)));
}
