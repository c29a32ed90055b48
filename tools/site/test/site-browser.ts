import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { startBrowser } from "../../../packages/cli/test/browser.js";

type Browser = Awaited<ReturnType<typeof startBrowser>>;
export type Page = Awaited<ReturnType<Browser["newPage"]>>;

/** How a page is looked at. */
interface View {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
}

let browser: Browser;

/** Starts a browser for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
}

/** Opens a page of the site in a folder, which no server serves. `away` is what was asked for and is not in it; `before` is run first. */
export async function openSite(
  folder: string,
  path: string,
  { width = 1400, colorScheme = "light" }: View = {},
  before = "",
): Promise<{ page: Page; away: string[] }> {
  const permissions = ["clipboard-read", "clipboard-write"];
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, permissions });
  await page.addInitScript(before);
  const away: string[] = [];
  await page.context().route("**", async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = join(folder, pathname.replace(/\/$/, "/index.html"));
    if (origin === site && existsSync(file)) return route.fulfill({ path: file });
    away.push(route.request().url());
    return route.abort();
  });
  await page.goto(`${site}/${path}`);
  return { page, away };
}

const site = "https://site.example";
