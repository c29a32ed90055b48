import { expect, test } from "vitest";
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
  ["mistakes.json", ["--format", "json", "samples-mistakes"]],
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
  await expect(await transcript(["--handlers"], folder)).toMatchFileSnapshot("golden/texts.pretty.txt");
  await expect(await transcript(["--format", "json", "control.ts"], folder)).toMatchFileSnapshot(
    "golden/texts.json.txt",
  );
});
