import { expect, test } from "vitest";
import { config, fcCheck, right, writeFiles } from "./support.js";

/** A deployment whose function runs a script. */
const running = (script: string): string =>
  `resources:
  main:
    component: fc3
    props:
      runtime: custom
      code: .
      customRuntimeConfig:
        command: [node, ${script}]
`;

test("what is wrong with a deployment is printed like the rest, with its code", async () => {
  const folder = await writeFiles({
    "tsconfig.json": config(),
    "main.ts": right,
    "s.yaml": running('"nope\\e[31m.js"'),
  });
  const { status, stdout, stderr } = await fcCheck([], folder);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toBe(
    String.raw`s.yaml:8:25 error FC3001 entry-not-found
  7 |       customRuntimeConfig:
> 8 |         command: [node, "nope\e[31m.js"]
    |                         ^^^^^^^^^^^^^^^
  9 |
  There is no ${"`"}nope␛[31m.js${"`"}, and no source of the project is built to it.
  Help: Correct the path, which is relative to ${"`"}code${"`"}, or ${"`"}outDir${"`"} and ${"`"}rootDir${"`"} in the ${"`"}tsconfig.json${"`"}. If something else than ${"`"}tsc${"`"} builds the project, say ${"`"}noEmit${"`"} there.

1 handler in 2 files: 1 valid, 0 invalid, 0 unknown. 1 error, 0 warnings.
What a code means: fc-check explain FC3001
`,
  );
});

test("--deployment names one, relative to the current folder, that goes before the project's", async () => {
  const folder = await writeFiles({
    "tsconfig.json": config(),
    "main.ts": right,
    "s.yaml": running("nope.js"),
    "deploy/prod.yaml": running("main.js").replace("code: .", "code: .."),
  });
  expect(await fcCheck(["--deployment", "deploy/prod.yaml"], folder)).toMatchObject({
    status: 0,
    stderr: "",
  });
  expect(await fcCheck(["--deployment", "nope.yaml"], folder)).toEqual({
    status: 2,
    stdout: "",
    stderr:
      'fc-check: In the given options, "deployment" names nope.yaml, which does not exist. Correct or remove it.\n',
  });
});

test("a deployment that is no YAML is named, with the place", async () => {
  const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": right, "s.yaml": "a: [\n" });
  const { status, stdout, stderr } = await fcCheck([], folder);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^fc-check: s\.yaml:\d+:\d+: This is not valid YAML: .* Correct it\.\n$/);
});
