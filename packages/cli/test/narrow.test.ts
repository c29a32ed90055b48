import { expect, test } from "vitest";
import { config, fcCheck, registrar, right, writeFiles } from "./support.js";

test.each([40, 60, 100])("--help wraps at words, within %i columns", async (columns) => {
  const folder = await writeFiles({});
  const { stdout } = await fcCheck(["--help"], folder, { NO_COLOR: "1" }, { columns: columns });
  const plain = await fcCheck(["--help"], folder);
  const words = (text: string): string[] => text.split(/\s+/);
  expect(words(stdout)).toEqual(words(plain.stdout));
  // Beside a term that is wide itself, commander leaves a description as it is.
  const tooLong = stdout.split("\n").filter((line) => line.length > columns && !line.startsWith("  "));
  expect(tooLong).toEqual([]);
});

test("a terminal that says that it has no columns is taken for one with 80", async () => {
  const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": right });
  for (const args of [["--help"], ["explain", "FC1003"], ["--handlers"]]) {
    const [without, usual] = [{ columns: 0 }, { columns: 80 }];
    const env = { NO_COLOR: "1" };
    expect(await fcCheck(args, folder, env, without)).toEqual(await fcCheck(args, folder, env, usual));
  }
});

test("the help has no line that is too long for 80 columns", async () => {
  const { stdout } = await fcCheck(["--help"], await writeFiles({}));
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("--handlers stacks where the rows are too wide for the terminal", async () => {
  const folder = await writeFiles({
    "tsconfig.json": config(),
    "fc.ts": registrar,
    "main.ts": [
      'import { start, type Context } from "./fc.js";',
      "interface Order { readonly id: string }",
      "function handleOrder(ctx: Context, order: Order): [Order, Error | null] { return [order, null]; }",
      "start(handleOrder);",
      "start((): number => 1);",
      "",
    ].join("\n"),
  });
  const { stdout } = await fcCheck(["--handlers"], folder, { NO_COLOR: "1" }, { columns: 50 });
  const [list] = stdout.split("\n\n");
  expect(list).toBe(
    [
      "handleOrder valid",
      "  main.ts:4:7",
      "  shape 9, func(context.Context, TIn) (TOut, error)",
      "  (ctx: Context, order: Order) => [Order, Error |…",
      "(anonymous) invalid",
      "  main.ts:5:7",
      "  () => number",
    ].join("\n"),
  );
  const wide = await fcCheck(["--handlers"], folder, { NO_COLOR: "1" }, { columns: 200 });
  expect(wide.stdout).toBe((await fcCheck(["--handlers"], folder)).stdout);
  expect(wide.stdout).toMatch(/^Handler +Place +Shape/);
});
