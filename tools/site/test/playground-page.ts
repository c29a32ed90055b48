import { expect } from "vitest";
import type { Page } from "./site-browser.js";

/** Every check is done by then, on a busy machine too. */
export const soon = { timeout: 30_000 };

/** Remembers the workers that a page starts, for tests that start one more. */
export const rememberWorkers = `
  globalThis.workers = [];
  globalThis.Worker = class extends Worker {
    constructor(url, options) {
      super(url, options);
      workers.push({ url: String(url), options });
    }
  };
`;

/** The playground in a page that is loaded once: what it loads are megabytes. */
export class Playground {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Follows a link to this page. */
  async open(fragment = "#example=FC1003-wrong"): Promise<void> {
    await this.page.evaluate(
      `history.replaceState(history.state, "", "#"), (location.hash = ${JSON.stringify(fragment)})`,
    );
    const id = /^#example=(.*)$/.exec(fragment)?.[1];
    if (id !== undefined)
      await expect.poll(() => this.page.locator(".bar select").inputValue(), soon).toBe(id);
    await this.choose("Check");
    await this.headline();
  }

  /** Shows a tab. */
  async choose(name: string): Promise<void> {
    await this.page.getByRole("tab", { name }).click();
  }

  /** The headline, when it is that of what is in the editor. */
  async headline(): Promise<string> {
    await this.page.locator(".took", { hasText: "checked in" }).waitFor();
    return this.page.locator(".headline").innerText();
  }

  /** Waits for a headline. */
  async expectHeadline(text: string): Promise<void> {
    await expect.poll(() => this.headline(), soon).toBe(text);
  }

  /** The codes that are shown, in order. */
  codes(): Promise<string[]> {
    return this.page.locator(".finding .code").allInnerTexts();
  }

  /** What is in the editor, as far as it is drawn. */
  code(): Promise<string> {
    return this.page.locator(".monaco-editor .view-lines").innerText();
  }

  /** Replaces what is in the editor. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await this.page.locator(".monaco-editor").first().click();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.press("ControlOrMeta+V");
  }

  /** Runs what is in the editor with an event. Gives what is shown of it. */
  async run(event: string): Promise<{ outcome: string; log: string }> {
    await this.choose("Run");
    await this.page.getByRole("textbox", { name: "Event" }).fill(event);
    await this.page.getByRole("button", { name: /^Run / }).click();
    const shown = this.page.locator(".run + div");
    await shown.locator("h2").first().waitFor();
    await this.page.getByRole("button", { name: /^Run / }).waitFor();
    const [outcome = "", log = ""] = await shown.locator(":is(.output, .problem)").allInnerTexts();
    return { outcome, log };
  }

  /** Presses a key until the focus is there. */
  async reach(wanted: string, key = "Tab"): Promise<void> {
    for (let presses = 0; presses < 30; presses++) {
      const isThere = await this.page.evaluate(`document.activeElement.matches(${JSON.stringify(wanted)})`);
      if (isThere === true) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`The focus does not reach ${wanted}.`);
  }
}
