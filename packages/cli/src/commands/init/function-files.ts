import { wholeESLintConfig } from "@fc-check/analyzer/setup";

/** The files of a new function, by path. `version` is that of fc-check, whose packages have it too. */
export function functionFiles(name: string, version: string): ReadonlyMap<string, string> {
  return new Map([
    ["package.json", `${JSON.stringify(manifest(name, version), null, 2)}\n`],
    ["tsconfig.json", tsconfig],
    ["src/greet.ts", greet],
    ["src/greet.test.ts", greetTest],
    ["src/index.ts", index],
    ["eslint.config.mjs", wholeESLintConfig()],
    ["s.yaml", deployment(name)],
    [".github/workflows/check.yml", workflow],
    [".gitignore", "node_modules/\ndist/\n"],
  ]);
}

function manifest(name: string, version: string): object {
  return {
    name,
    version: "0.0.0",
    private: true,
    type: "module",
    engines: { node: ">=20.19" },
    scripts: {
      dev: "tsx watch src/index.ts",
      check: "fc-check --typecheck",
      lint: "eslint .",
      test: "tsx --test src/greet.test.ts",
      build: "tsc",
    },
    dependencies: { "@fc-check/runtime": `^${version}` },
    devDependencies: {
      "@fc-check/typescript-plugin": `^${version}`,
      "@types/node": "^20.19.0",
      eslint: "^10.0.0",
      "eslint-plugin-fc-check": `^${version}`,
      "fc-check": `^${version}`,
      tsx: "^4.20.0",
      typescript: "^6.0.0",
      "typescript-eslint": "^8.60.0",
    },
  };
}

const tsconfig = `{
  "compilerOptions": {
    "target": "es2022",
    "module": "nodenext",
    "types": ["node"],
    "strict": true,
    "rootDir": "src",
    "outDir": "dist",
    "plugins": [{ "name": "@fc-check/typescript-plugin" }]
  },
  "include": ["src"]
}
`;

const greet = `import type { Context } from "@fc-check/runtime";

export interface Visitor {
  name: string;
}

/** Apart from \`start\`, so a test can import it without starting a server. */
export function greet(ctx: Context, visitor: Visitor): [string | undefined, Error | null] {
  if (visitor.name === "") return [undefined, new Error("nobody to greet")];
  ctx.logger.info("greets", visitor.name);
  return [\`hello, \${visitor.name}!\`, null];
}
`;

const greetTest = `import assert from "node:assert/strict";
import { test } from "node:test";
import { invoke } from "@fc-check/runtime/testing";
import { greet } from "./greet.js";

void test("greets", async () => {
  assert.deepEqual(await invoke(greet, { name: "world" }), ["hello, world!", null]);
});

void test("refuses nobody", async () => {
  const [, error] = await invoke(greet, { name: "" });
  assert.equal(error?.errorMessage, "nobody to greet");
});
`;

const index = `import { start } from "@fc-check/runtime";
import { greet } from "./greet.js";

start(greet);
`;

/** As the example in the documentation of the runtime, which is deployed like this. */
function deployment(name: string): string {
  return `# Serverless Devs, Function Compute 3.0: a TypeScript function in a custom runtime.
edition: 3.0.0
name: ${name}
access: default

resources:
  ${name}:
    component: fc3
    actions:
      pre-deploy:
        - run: npm ci && npx tsc && npm prune --omit=dev
          path: .
    props:
      region: cn-hangzhou
      functionName: ${name}
      runtime: custom.debian12
      # Named for completeness: a custom runtime runs the command below.
      handler: index.handler
      code: .
      cpu: 0.35
      memorySize: 512
      diskSize: 512
      timeout: 10
      # A custom runtime has no Node on its PATH. The official layer of this region brings it, to /opt/nodejs20.
      layers:
        - acs:fc:cn-hangzhou:official:layers/Nodejs20/versions/3
      customRuntimeConfig:
        command:
          - /opt/nodejs20/bin/node
          - ./dist/index.js
        port: 9000
`;
}

const workflow = `name: check
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: npm run check
      - run: npm run lint
      - run: npm test
`;
