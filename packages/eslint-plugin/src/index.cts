// `export =` is what gives `require` and `import` the same plugin, and goes with this style of import only.
/* eslint-disable @typescript-eslint/no-require-imports -- CommonJS has no other import */
import type eslint = require("eslint");
import implementation = require("./rule.js");

/** The package's version, which the build puts in its place. */
declare const packageVersion: string;

/** The plugin, with its rule `handler` and the configuration that switches it on. */
interface FcCheckPlugin extends eslint.ESLint.Plugin {
  readonly rules: { readonly handler: eslint.Rule.RuleModule };
  readonly configs: {
    /** The plugin and its rule for all TypeScript files. The parser, with type information, is to be set up beside it. */
    readonly recommended: eslint.Linter.Config[];
  };
}

// typescript-eslint describes ESLint's objects with types of its own, which differ in what ESLint has dropped since.
const handler = implementation.handler as unknown as eslint.Rule.RuleModule;
const meta = { name: "eslint-plugin-fc-check", version: packageVersion, namespace: "fc-check" };
const configs = { recommended: [] as eslint.Linter.Config[] };
const fcCheck: FcCheckPlugin = { meta, rules: { handler }, configs };
configs.recommended.push({
  name: "fc-check/recommended",
  files: ["**/*.{ts,tsx,mts,cts}"],
  plugins: { "fc-check": fcCheck },
  rules: { "fc-check/handler": "error" },
});

export = fcCheck;
