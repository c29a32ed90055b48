import { createFixture } from "fs-fixture";
import { afterAll, describe, expect, test } from "vitest";
import { config, fcCheck, registrar, samples, writeFiles } from "./support.js";

/** Everything that a run of the command gives, in one text. `vitest run -u` writes the recorded ones anew. */
async function transcript(
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const { status, stdout, stderr } = await fcCheck(args, folder, env);
  return `$ fc-check ${args.join(" ")}\n${stdout}--- standard error\n${stderr}--- exit status ${String(status)}\n`;
}

test.each([
  ["help", ["--help"]],
  ["documented.pretty", ["--handlers", "samples-documented"]],
  ["documented.json", ["--format", "json", "samples-documented"]],
  ["shapes.pretty", ["--handlers", "samples-shapes"]],
  ["shapes.json", ["--format", "json", "samples-shapes"]],
  ["mistakes.pretty", ["--handlers", "samples-mistakes"]],
  ["mistakes.verbose", ["--verbose", "--no-cache", "samples-mistakes"]],
  ["mistakes.json", ["--format", "json", "samples-mistakes"]],
  ["mistakes.compact", ["--format", "compact", "samples-mistakes"]],
  ["mistakes.github", ["--format", "github", "samples-mistakes"]],
  ["mistakes.junit", ["--format", "junit", "samples-mistakes"]],
  ["mistakes.sarif", ["--format", "sarif", "samples-mistakes"]],
  ["no-such-project", ["--format", "json", "samples-documented", "samples-nowhere", "package.json.md"]],
])("%s", async (name, args) => {
  await expect(await transcript(args, samples)).toMatchFileSnapshot(`golden/${name}.txt`);
});

test("colours", async () => {
  const text = await transcript(["--handlers", "samples-mistakes/lifecycle.ts"], samples, {
    FORCE_COLOR: "1",
  });
  await expect(text).toMatchFileSnapshot("golden/colours.txt");
});

test("texts that are hard to print", async () => {
  const use = 'import { start, type Context } from "./fc.js";';
  const folder = await writeFiles({
    "tsconfig.json": config(),
    "fc.ts": registrar,
    "carriage-returns.ts": `${use}\r\n// before\r\nstart((): number => 1);\r\n// after\r\n`,
    "control.ts": `${use}\nstart((): "\u001B[31mred\u0007\u009B" => /* \u001B]0;title\u0007 \u202E turned */ "red" as never);\n`,
    "long.ts": `${use}\n${"/* filler */ ".repeat(40)}start((): number => 1);${" /* filler */".repeat(40)}\n`,
    "many-lines.ts": `${use}\nstart({\n${Array.from({ length: 20 }, (_, index) => `  key${index}: ${index},\n`).join("")}} as never as string);\n`,
    "tabs.ts": `${use}\n{\n\t\tstart((): number\t=> 1);\n}\n`,
    "wide.ts": `${use}\nconst 数 = 1;\nstart(/* 处理订单 😀 é */ (): "完成" => "完成"); // 数\nvoid 数;\n`,
    "名字.ts": `${use}\nstart((): number => 1);\n`,
  });
  await expect(await transcript(["--handlers", "--verbose", "--no-cache"], folder)).toMatchFileSnapshot(
    "golden/texts.pretty.txt",
  );
  await expect(await transcript(["--format", "json", "control.ts"], folder)).toMatchFileSnapshot(
    "golden/texts.json.txt",
  );
});

describe("names that terminals, XML and continuous integration could obey", async () => {
  const use = 'import { start, type Context } from "./fc.js";';
  const fixture = await createFixture({
    "tsconfig.json": config(),
    "fc.ts": registrar,
    "::error file=a,b%0A::\u001B[31m##[error]\u202E&<].ts": [
      use,
      'start((): "\u001B[2J::warning::##[add-mask]x]]>" => 1 as never);',
      'const o = { "::error::\\u001b[2J]]>&\\u0000\\uD800": (): number => 1 };',
      'start(o["::error::\\u001b[2J]]>&\\u0000\\uD800"]);',
      "",
    ].join("\n"),
    "new\r\nline::.ts": `${use}\n::start((event: string, ctx: Context): Error | null => null);\nexport const r = start;\n`,
  });
  afterAll(() => fixture.rm());

  test.each(["pretty", "json", "compact", "github", "junit", "sarif"])("%s", async (format) => {
    const text = await transcript(["--handlers", "--format", format], fixture.path);
    // eslint-disable-next-line no-control-regex -- these are what it is about
    expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    if (format !== "github") expect(text).not.toMatch(/^\s*::|##\[/m);
    // The rules are the same in every report.
    const shown = text.replace(/"rules": \[.*?\n {10}\]/s, '"rules": []');
    await expect(shown).toMatchFileSnapshot(`golden/names.${format}.txt`);
  });
});
