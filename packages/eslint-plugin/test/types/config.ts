// Configurations as users write them with TypeScript; they are compiled, and never run.
import fcCheck from "eslint-plugin-fc-check";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const languageOptions = { parserOptions: { projectService: true } };

export const withESLint = defineConfig(tseslint.configs.base, fcCheck.configs.recommended, {
  languageOptions,
  rules: { "fc-check/handler": ["error", { severity: { FC2002: "warning" } }] },
});

export const extended = defineConfig({
  files: ["src/**/*.ts"],
  plugins: { "fc-check": fcCheck },
  extends: ["fc-check/recommended"],
});

// Before `defineConfig` there was this, which is deprecated in its favour.
// eslint-disable-next-line @typescript-eslint/no-deprecated
export const withTypeScriptESLint = tseslint.config(...fcCheck.configs.recommended, { languageOptions });
