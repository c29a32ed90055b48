/** A combination of versions and configuration that must work. */
export interface Setup {
  readonly name: string;
  /** The packages of this workspace that are installed. */
  readonly own: readonly string[];
  /** What is installed beside them. */
  readonly packages: readonly string[];
  readonly config: { readonly file: string; readonly text: string };
}

const sources = "**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}";

/** JavaScript is checked as well; the comments of ESLint in fixtures are left alone. */
const body = (parserOptions: string): string => `
  {
    files: ["${sources}"],
    languageOptions: { parser: tseslint.parser, parserOptions: ${parserOptions} },
    linterOptions: { reportUnusedDisableDirectives: "off" },
  },
  ...fcCheck.configs.recommended.map((config) => ({ ...config, files: ["${sources}"] })),
`;

const commonJs = (parserOptions: string): Setup["config"] => ({
  file: "eslint.config.cjs",
  text: `const fcCheck = require("eslint-plugin-fc-check");
const tseslint = require("typescript-eslint");
module.exports = [${body(parserOptions)}];
`,
});

const plugin = ["@fc-check/runtime", "eslint-plugin-fc-check"];

/** This one has the command as well. */
export const eslint10: Setup = {
  name: "ESLint 10, configured in ESM",
  own: [
    ...plugin,
    "fc-check",
    "@fc-check/analyzer",
    "@fc-check/compiler",
    "@fc-check/core",
    "@fc-check/language-server",
    "@fc-check/native",
  ],
  packages: [
    "eslint@10.15.0",
    "typescript-eslint@8.73.0",
    "typescript@6.0.3",
    "vscode-langservers-extracted@4.10.0",
  ],
  config: {
    file: "eslint.config.mjs",
    text: `import fcCheck from "eslint-plugin-fc-check";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
export default defineConfig(${body("{ projectService: true }")});
`,
  },
};

export const eslint9: Setup = {
  name: "ESLint 9, configured in CommonJS",
  own: plugin,
  packages: ["eslint@9.39.5", "typescript-eslint@8.73.0", "typescript@6.0.3"],
  config: commonJs("{ projectService: true }"),
};

export const oldest: Setup = {
  name: "the oldest versions, with `project`",
  own: plugin,
  packages: ["eslint@9.0.0", "typescript-eslint@8.0.0", "typescript@5.4.5"],
  config: commonJs("{ project: true }"),
};

/** An experiment of typescript-eslint, which the newest TypeScript 6 has to stand beside. */
export const native: Setup = {
  name: "ESLint 10, with the native backend of typescript-eslint",
  own: plugin,
  packages: [
    "eslint@10.15.0",
    "typescript-eslint@8.74.0",
    "typescript@6.0.3",
    "@typescript/native@npm:typescript@7.1.0-beta",
  ],
  config: commonJs('{ projectService: { EXPERIMENTAL_backend: "tsgo" } }'),
};
