import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { config, fcCheck, samples, writeFiles } from "./support.js";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML, and throws where it is not well-formed. */
function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser<{ xmlns: false }>();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  expect(root.children).toHaveLength(1);
  return root.children[0] ?? root;
}

async function suites(folder: string, ...args: string[]): Promise<Element> {
  const { stdout } = await fcCheck(["--format", "junit", ...args], folder);
  expect(stdout.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
  return parse(stdout);
}

/** `file: name +` for a case that succeeds, `-` for one that fails. */
function outline(root: Element): string[] {
  return root.children.flatMap((suite) =>
    suite.children.map(
      ({ attributes, children }) =>
        `${suite.attributes.name}: ${attributes.name} ${children.some(({ name }) => name === "failure") ? "-" : "+"}`,
    ),
  );
}

describe("the JUnit report", () => {
  test("has a test case for each handler, and counts them", async () => {
    const root = await suites(samples, "samples-shapes", "samples-mistakes");
    const cases = root.children.flatMap(({ children }) => children);
    const failed = cases.filter(({ children }) => children.some(({ name }) => name === "failure"));
    expect(root.attributes).toEqual({
      name: "fc-check",
      tests: String(cases.length),
      failures: String(failed.length),
      errors: "0",
    });
    expect(cases.length).toBeGreaterThan(15);
    expect(failed.length).toBeGreaterThan(5);
    for (const suite of root.children) {
      const names = suite.children.map(({ attributes }) => attributes.name);
      expect(new Set(names).size).toBe(names.length);
      expect(suite.attributes.tests).toBe(String(names.length));
    }
  });

  test("puts diagnostics to their handlers, and those of none aside", async () => {
    const folder = await writeFiles({
      "tsconfig.json": config(),
      "main.ts": [
        'import { start } from "./fc.js";',
        "const named = (): number => 1;",
        "start(named);",
        "start((): Error | null => null); start((): string => '');",
        "start((): Error | null => null); start({ named: (): Error | null => null }.named);",
        "export const register = start;",
        "// fc-check-ignore FC1006",
        "",
      ].join("\n"),
    });
    const root = await suites(folder, "--severity", "FC1016=error");
    expect(outline(root)).toEqual([
      "main.ts: named (3:7) -",
      "main.ts: (anonymous) (4:7) +",
      "main.ts: (anonymous) (4:40) -",
      "main.ts: (anonymous) (5:7) +",
      "main.ts: named (5:40) +",
      "main.ts: FC1015 registrar-escapes +",
      "main.ts: FC1016 unused-ignore -",
    ]);
    const [named, , , , , escapes] = root.children[0]?.children ?? [];
    expect(named?.attributes).toEqual({
      name: "named (3:7)",
      classname: "main.ts",
      file: "main.ts",
      line: "3",
      time: "0",
    });
    expect(named?.children[0]).toMatchObject({
      name: "failure",
      attributes: {
        type: "FC1006",
        message: expect.stringMatching(/^FC1006: The handler returns/) as string,
      },
      text: expect.stringMatching(/^main\.ts:2:19 error FC1006 .*\n {2}The handler.*\n {2}Help: /) as string,
    });
    expect(escapes?.children[0]).toMatchObject({
      name: "system-out",
      text: expect.stringMatching(/^main\.ts:6:25 warning FC1015/) as string,
    });
  });

  test("has an error where nothing was checked", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": "export {};\n" });
    const root = await suites(folder);
    expect(root.attributes).toMatchObject({ tests: "1", failures: "0", errors: "1" });
    expect(root.children[0]?.children[0]?.children[0]?.name).toBe("error");
    const allowed = await suites(folder, "--pass-with-no-handlers");
    expect(allowed).toMatchObject({ attributes: { tests: "0", errors: "0" }, children: [] });
  });
});
