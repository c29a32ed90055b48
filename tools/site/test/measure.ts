// Measures the playground as a visitor meets it: what is transferred, the first findings, and those after an edit. `npm run measure`
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { startBrowser } from "../../../packages/cli/test/browser.js";
import { builtSite } from "../../../scripts/built-site.mjs";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
};

const site = builtSite();
const zipped = new Map<string, Buffer>();
let transferred = 0;
const server = createServer(({ url = "" }, response) => {
  const file = join(site, new URL(url, "http://localhost").pathname);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const body = zipped.get(file) ?? gzipSync(readFileSync(file));
  zipped.set(file, body);
  transferred += body.length;
  const type = types[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(body);
});
await once(server.listen(0, "127.0.0.1"), "listening");
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/playground.html`;

/** Seconds from the start of the page's loading to the first findings. */
const firstFindings = `new Promise((resolve) => {
  const look = () => document.querySelector(".headline") ? resolve(performance.now()) : setTimeout(look, 5);
  look();
})`;

/** Milliseconds from a key to the findings of the new text. */
const afterKey = `globalThis.measured = new Promise((resolve) => {
  let pressed;
  addEventListener("keydown", () => (pressed = performance.now()), { capture: true, once: true });
  const took = document.querySelector(".took");
  let isBusy = false;
  const observer = new MutationObserver(() => {
    if (took.textContent === "checking…") isBusy = true;
    else if (isBusy) {
      observer.disconnect();
      resolve(performance.now() - pressed);
    }
  });
  observer.observe(took, { subtree: true, childList: true, characterData: true });
}), undefined`;

const browser = await startBrowser();
try {
  for (const visit of ["the first visit, which fills the server's cache", "a visit", "a visit"]) {
    transferred = 0;
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(address);
    const first = await page.evaluate<number>(firstFindings);
    await page.locator(".monaco-editor .view-line").first().waitFor();
    console.log(
      `${visit}: ${(transferred / 1e6).toFixed(2)} MB, findings after ${(first / 1000).toFixed(2)} s`,
    );
    await page.locator(".monaco-editor").first().click();
    const times: number[] = [];
    for (let edit = 0; edit < 20; edit++) {
      await page.evaluate(afterKey);
      await page.keyboard.press("x");
      times.push(await page.evaluate<number>("measured"));
    }
    times.sort((a, b) => a - b);
    const [median = 0, longest = 0] = [times[10], times[19]];
    console.log(`  after an edit: ${median.toFixed(0)} ms in the middle, ${longest.toFixed(0)} ms at most`);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
