import { expect, test } from "vitest";
import { makeReport, openReport, useBrowser } from "./html-page.js";
import { config, writeFiles } from "./support.js";

useBrowser();

/** Says so when it runs: in each way in which a text could become a part of a page that runs. */
const attacks = [
  "<script>alert(1)</script>",
  "</script><script>alert(2)</script>",
  "</style><img src=x onerror=alert(3)>",
  `" onfocus="alert(4)" autofocus="`,
  "' onfocus='alert(5)' autofocus='",
  "</title></textarea></pre><svg onload=alert(6)>",
  "<!--",
  "-->",
  "]]>",
  "&lt;b&gt;&#0;",
  "`<img src=x onerror=alert(7)>`",
  "javascript:alert(8)",
];

test("what the checked project says is text, and nothing else", async () => {
  const source = [
    'import { start } from "./fc.js";',
    ...attacks.map(
      (attack) =>
        `start((event: { ${JSON.stringify(attack)}: Date }): ${JSON.stringify(attack)} => null!); // ${attack}`,
    ),
    ...attacks.map(
      (attack) => `start((event: Map<${JSON.stringify(attack)}, 1>): [string, Error | null] => ["", null]);`,
    ),
    "const ＜script＞alert = (a: string, b: string): null => null;",
  ].join("\n");
  const folder = await writeFiles({
    "tsconfig.json": config({ strict: false }),
    "<img src=x onerror=alert(9)>.ts": source,
    "\"><svg onload='alert(10)'>.ts": source,
    "<": { "script>alert(11)<": { "script>.ts": source.replace("./fc", "../../fc") } },
  });
  const text = await makeReport([], folder);
  const page = await openReport(text);
  const tags =
    "[...document.querySelectorAll('script, style, img, iframe, object, embed, link, base, [autofocus], [onload], [onerror], [onfocus]')].map((one) => one.tagName)";
  expect(await page.evaluate(tags)).toEqual(["STYLE", "SCRIPT", "SCRIPT", "SCRIPT"]);
  expect(await page.title()).toMatch(/^[^<]+: \d+ of \d+ handlers are wrong – fc-check$/);
  const shown = await page.locator("main").textContent();
  for (const attack of attacks) expect(shown).toContain(JSON.stringify(attack));
  expect(await page.locator("main h3").allTextContents()).toEqual([
    `"><svg onload='alert(10)'>.ts 24`,
    "</script>alert(11)</script>.ts 24",
    "<img src=x onerror=alert(9)>.ts 24",
  ]);
});

test("even if something got into the page, the page would not run it", async () => {
  const text = await makeReport(["samples-shapes"]);
  const into =
    '<img src="x" onerror="document.title = 1"><script>document.title = 2</script><style>h1 { color: red }</style></main>';
  const page = await openReport(text.replace("</main>", into), {}, /Content Security Policy|request: .*\/x$/);
  expect(await page.title()).toBe("@fc-check/test-fixtures: All 9 handlers are right – fc-check");
  expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).color")).not.toBe(
    "rgb(255, 0, 0)",
  );
});

test("what would be invisible, or turn the direction of writing, is shown", async () => {
  const folder = await writeFiles({
    "tsconfig.json": config(),
    "bidi\u202E.ts": `import { start } from "./fc.js";\nstart((): "\u001B[31m\u0007\u009B\u2066" => /* \u202E turned \u200F */ null!);\n`,
  });
  const text = await makeReport([], folder);
  expect(text).not.toMatch(
    // eslint-disable-next-line no-control-regex -- these are what it is about
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/,
  );
  const page = await openReport(text);
  expect(await page.locator("main h3").innerText()).toBe("bidi\uFFFD.ts 1");
  expect(await page.locator(".frame .line").nth(1).textContent()).toContain('"␛[31m␇\uFFFD\uFFFD"');
});
