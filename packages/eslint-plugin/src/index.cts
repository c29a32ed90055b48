// `export =` is what gives `require` and `import` the same plugin, and goes with this style of import only.
/* eslint-disable @typescript-eslint/no-require-imports -- CommonJS has no other import */
import type eslint = require("eslint");
import path = require("node:path");
import implementation = require("./rules.js");
import type native = require("./native.cjs");

/** The package's version, which the build puts in its place. */
declare const packageVersion: string;

/** The plugin: its rules, and configurations that switch them on. */
interface FcCheckPlugin extends eslint.ESLint.Plugin {
  /** `handler`, which reports all codes, and a rule for each code by its name. */
  readonly rules: Readonly<Record<string, eslint.Rule.RuleModule>> & {
    readonly handler: eslint.Rule.RuleModule;
  };
  /** Each is for all TypeScript files, and has the plugin in it. The parser, with type information, is to be set up beside it. */
  readonly configs: {
    /** The rule `handler`, as an error. */
    readonly recommended: eslint.Linter.Config[];
    /** Instead of `handler`, the rules of all codes, each as an error. */
    readonly strict: eslint.Linter.Config[];
  };
}

// typescript-eslint describes ESLint's objects with types of its own, which differ in what ESLint has dropped since.
const rules = implementation.createRules(
  path.join(__dirname, "docs"),
  () => require("./native.cjs") as typeof native,
) as unknown as FcCheckPlugin["rules"];
const meta = { name: "eslint-plugin-fc-check", version: packageVersion, namespace: "fc-check" };
const configs = { recommended: [] as eslint.Linter.Config[], strict: [] as eslint.Linter.Config[] };
const fcCheck: FcCheckPlugin = { meta, rules, configs };
const shared = { files: ["**/*.{ts,tsx,mts,cts}"], plugins: { "fc-check": fcCheck } };
configs.recommended.push({
  name: "fc-check/recommended",
  ...shared,
  rules: { "fc-check/handler": "error" },
});
configs.strict.push({ name: "fc-check/strict", ...shared, rules: implementation.strictRules });

export = fcCheck;
