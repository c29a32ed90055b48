import { addToESLintConfig } from "@fc-check/analyzer/setup";
import type { FileTree } from "fs-fixture";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { config, writeFiles, wrong } from "./support.js";

const workspace = fileURLToPath(new URL("../../../", import.meta.url));

/** Packages that the configurations import, and where they are installed here. */
const packages = {
  eslint: "node_modules/eslint",
  "@eslint/js": "node_modules/@eslint/js",
  typescript: "node_modules/typescript",
  "typescript-eslint": "node_modules/typescript-eslint",
  "@typescript-eslint/parser": "packages/eslint-plugin/node_modules/@typescript-eslint/parser",
  "eslint-plugin-fc-check": "packages/eslint-plugin",
};
const links: FileTree = Object.fromEntries(
  Object.entries(packages).map(([name, path]) => [
    `node_modules/${name}`,
    (api) => api.symlink(join(workspace, path), "dir"),
  ]),
);

const typedBlock = (parser: string, folder = "import.meta.dirname"): string =>
  `{
    files: ["**/*.{ts,tsx,mts,cts}"],
    languageOptions: {
      ${parser},
      parserOptions: { projectService: true, tsconfigRootDir: ${folder} },
    },
  },`;

/** Configurations that init extends: the file's name, its text, and what of that there is afterwards. */
const styles: readonly (readonly [name: string, file: string, text: string, expected: string])[] = [
  [
    "typescript-eslint, as its guide has it",
    "eslint.config.mjs",
    `// @ts-check

import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  eslint.configs.recommended,
  tseslint.configs.recommended, // ours
);
`,
    `// @ts-check

import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import fcCheck from 'eslint-plugin-fc-check';

export default defineConfig(
  eslint.configs.recommended,
  tseslint.configs.recommended, // ours
  ${typedBlock("parser: tseslint.parser").replaceAll('"', "'")}
  fcCheck.configs.recommended,
);
`,
  ],
  [
    "JavaScript only, as ESLint writes it, without semicolons and with tabs",
    "eslint.config.js",
    `import js from "@eslint/js"
import { defineConfig } from "eslint/config"

export default defineConfig([
	{ files: ["**/*.js"], plugins: { js }, extends: ["js/recommended"] },
])
`,
    `import js from "@eslint/js"
import { defineConfig } from "eslint/config"
import fcCheck from "eslint-plugin-fc-check"
import tseslint from "typescript-eslint"

export default defineConfig([
	{ files: ["**/*.js"], plugins: { js }, extends: ["js/recommended"] },
	{
		files: ["**/*.{ts,tsx,mts,cts}"],
		languageOptions: {
			parser: tseslint.parser,
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
	},
	fcCheck.configs.recommended,
])
`,
  ],
  [
    "typed linting is set up, on one line",
    "eslint.config.mjs",
    `import * as tseslint from "typescript-eslint";
export default tseslint.config(tseslint.configs.base, { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } });
`,
    `import * as tseslint from "typescript-eslint";
import fcCheck from "eslint-plugin-fc-check";
export default tseslint.config(tseslint.configs.base, { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } }, ...fcCheck.configs.recommended);
`,
  ],
  [
    "CommonJS, a variable, CRLF",
    "eslint.config.cjs",
    `"use strict";\r
\r
const js = require("@eslint/js");\r
const { config: typed } = require("typescript-eslint");\r
\r
const configs = typed(/* all */ js.configs.recommended);\r
\r
module.exports = configs;\r
const later = require("node:path");\r
`,
    `"use strict";\r
\r
const js = require("@eslint/js");\r
const { config: typed } = require("typescript-eslint");\r
const fcCheck = require("eslint-plugin-fc-check");\r
const tseslint = require("typescript-eslint");\r
\r
const configs = typed(\r
  /* all */ js.configs.recommended,\r
  ${typedBlock("parser: tseslint.parser", "__dirname").replaceAll("\n", "\r\n")}\r
  ...fcCheck.configs.recommended,\r
);\r
\r
module.exports = configs;\r
const later = require("node:path");\r
`,
  ],
  [
    "nothing yet, with a comment that stays with what it is about",
    "eslint.config.mjs",
    `#!/usr/bin/env node
/** @type {import("eslint").Linter.Config[]} */
export default ([/* none */]);
`,
    `#!/usr/bin/env node
import fcCheck from "eslint-plugin-fc-check";
import tseslint from "typescript-eslint";

/** @type {import("eslint").Linter.Config[]} */
export default ([/* none */
  ${typedBlock("parser: tseslint.parser")}
  ...fcCheck.configs.recommended
]);
`,
  ],
  [
    "another name for the parser",
    "eslint.config.mjs",
    `import parser from "@typescript-eslint/parser";
const configs = [
  { files: ["**/*.ts"], languageOptions: { parser, parserOptions: { project: false } } }
];
export { parser };
export default configs;
`,
    `import parser from "@typescript-eslint/parser";
import fcCheck from "eslint-plugin-fc-check";
const configs = [
  { files: ["**/*.ts"], languageOptions: { parser, parserOptions: { project: false } } },
  ${typedBlock("parser")}
  ...fcCheck.configs.recommended
];
export { parser };
export default configs;
`,
  ],
];

test("a configuration is extended in its own style, once", () => {
  for (const [name, file, text, expected] of styles) {
    const edit = addToESLintConfig(file, text);
    expect(edit, name).toMatchObject({ kind: "edited", text: expected });
    expect(addToESLintConfig(file, expected), name).toMatchObject({ kind: "present" });
  }
});

test("one in TypeScript", () => {
  const text = `import type tseslint from "typescript-eslint";
import type { Linter } from "eslint";

const configs: Linter.Config[] = [
  { languageOptions: { parserOptions: { project: true } } },
];

export default configs satisfies Linter.Config[];
`;
  expect(addToESLintConfig("eslint.config.ts", text)).toMatchObject({
    text: text
      .replace(/(?=\n\nconst)/, '\nimport fcCheck from "eslint-plugin-fc-check";')
      .replace("\n];", "\n  ...fcCheck.configs.recommended,\n];"),
  });
});

test("ESLint then finds what is wrong", async () => {
  const projects = styles.map(([, file, , expected], index) => ({
    [`project${index}/package.json`]: '{ "type": "module" }',
    [`project${index}/tsconfig.json`]: config(),
    [`project${index}/main.ts`]: wrong,
    [`project${index}/${file}`]: expected,
  }));
  const folder = await writeFiles(Object.assign({ ...links }, ...projects) as FileTree);
  const args = [join(folder, "node_modules/eslint/bin/eslint.js"), "--format", "json", "project*/main.ts"];
  const run = promisify(execFile)(process.execPath, args, { cwd: folder });
  const { stdout, stderr } = await run.catch((error: unknown) => error as { stdout: string; stderr: string });
  expect(stderr).toBe("");
  const results = JSON.parse(stdout) as { messages: { messageId: string }[] }[];
  expect(results.map(({ messages }) => messages.map(({ messageId }) => messageId))).toEqual(
    styles.map(() => ["single-result-not-error"]),
  );
});

test.each([
  ["a function of somebody else's", 'import antfu from "@antfu/eslint-config";\nexport default antfu();\n'],
  [
    "a function of that name from elsewhere",
    'import { defineConfig } from "mine";\nexport default defineConfig([]);\n',
  ],
  ["a computed list", "export default [].concat([]);\n"],
  ["the list of another file", 'export { default } from "./other.mjs";\n'],
  ["a promise", "export default Promise.resolve([]);\n"],
  ["one object", "export default { rules: {} };\n"],
  ["a variable of another file", 'import configs from "./other.mjs";\nexport default configs;\n'],
  ["nothing", ""],
  ["no program", "export default [;\n"],
  ["names that are taken", "const fcCheck = 1;\nexport default [fcCheck];\n"],
])("%s is left alone", (_, text) => {
  expect(addToESLintConfig("eslint.config.mjs", text)).toEqual({ kind: "unknown" });
});

test.each([
  ["an import", 'import fc from "eslint-plugin-fc-check";\nexport default [fc];\n'],
  ["require", 'module.exports = [...require("eslint-plugin-fc-check").configs.recommended];\n'],
])("the plugin is there already, by %s", (_, text) => {
  expect(addToESLintConfig("eslint.config.js", text)).toEqual({
    kind: "present",
    packages: ["eslint-plugin-fc-check"],
  });
});
