import parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import fcCheck from "eslint-plugin-fc-check";
import { join } from "node:path";

/** The folder of the project that the sources of tests belong to. */
export const projectFolder = join(import.meta.dirname, "project");

/** A parser with type information; it also takes in one file outside the project. */
export const typed: Linter.LanguageOptions = {
  parser,
  parserOptions: { projectService: { allowDefaultProject: ["outside.ts"] }, tsconfigRootDir: projectFolder },
};

/** Switches the rule on, with type information, for all files. */
export const everywhere: Linter.Config = {
  files: ["**/*.{js,md,ts}"],
  plugins: { "fc-check": fcCheck },
  rules: { "fc-check/handler": "error" },
  languageOptions: typed,
};

/** Lints a text as if it stood in a file of the test project, with the recommended configuration and what is added to it. */
export function lint(
  text: string,
  { file = "file.ts", config = { languageOptions: typed } }: { file?: string; config?: Linter.Config } = {},
): Linter.LintMessage[] {
  const linter = new Linter({ cwd: projectFolder });
  return linter.verify(text, [...fcCheck.configs.recommended, config], {
    filename: join(projectFolder, file),
  });
}
