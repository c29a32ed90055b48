import { rules } from "@fc-check/core";

const findings = Object.fromEntries(
  Object.values(rules).map(({ name }) => [name, "{{code}}: {{message}}"]),
) as Record<(typeof rules)[keyof typeof rules]["name"], string>;

/** The rule's messages: one for each code, by the code's name, and what the rule has to say of its own. */
export const messages = {
  ...findings,
  fix: "{{title}}",
  "no-type-information":
    "Handlers can't be checked here without type information. Switch it on for this file with the parser of typescript-eslint and " +
    "`languageOptions: { parserOptions: { projectService: true } }` (https://typescript-eslint.io/getting-started/typed-linting), " +
    "or switch the rule off for it.",
  "unknown-compiler":
    "Handlers can't be checked here: the copy of TypeScript that read this file is not found. Give the parser of typescript-eslint " +
    "a project (`parserOptions.projectService`) instead of a program of your own.",
  "native-backend":
    "The handlers of this file can't be checked with the experimental native backend of typescript-eslint ({{reason}}). " +
    "Give its parser `projectService: true` for this file.",
  "native-engine": "The handlers of this file can't be checked with TypeScript 7.1. {{reason}}",
  "project-problem": "{{problem}}",
  "partial-file":
    "The handlers of this file can't be checked, since its parser hands over only a part of it. Move them into a TypeScript file.",
  "wrong-options": "In the options of fc-check{{place}}, {{option}} {{problem}}. Correct or remove it.",
};

export type MessageId = keyof typeof messages;
