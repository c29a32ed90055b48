// Lints the measured project with the rules that the environment variable RULES names.
import fcCheck from "eslint-plugin-fc-check";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const rules = (process.env.RULES ?? "fc-check/handler").split(",");

export default defineConfig({
  files: ["**/*.ts"],
  plugins: { "fc-check": fcCheck, "@typescript-eslint": tseslint.plugin },
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: { projectService: true, tsconfigRootDir: process.cwd() },
  },
  rules: Object.fromEntries(rules.map((rule) => [rule, "error"])),
});
