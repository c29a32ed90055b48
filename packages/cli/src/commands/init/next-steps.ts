import path from "node:path";
import type { PackageManager } from "./package-manager.js";
import type { Plan } from "./plan.js";
import { shownPath } from "../../terminal/shown-path.js";

/** What is left for the user to do, as blocks of text. */
export function nextSteps(plan: Plan, manager: PackageManager): string[] {
  const { folder, project, around, byHand, packages } = plan;
  const { packageFolder, repository, usesGitLab } = around;
  const check = checkCommand(path.relative(packageFolder, project));
  const elsewhere = shownPath(folder, packageFolder);
  const steps = [
    byHand && `${byHand.reason}\n\n${indented(byHand.lines.trimEnd())}`,
    packages.length > 0 &&
      `Install${elsewhere === "" ? "" : ` in ${elsewhere}`}:\n\n${indented(manager.add(packages))}`,
    `Check the handlers, and ask what an editor needs to show the same:\n\n${indented(
      [manager.run(check), manager.run(check.replace("fc-check", "fc-check doctor"))].join("\n"),
    )}`,
    "The editor has to use the project's TypeScript. In VS Code: TypeScript: Select TypeScript Version… → Use Workspace Version.",
    usesGitLab
      ? `In CI, add this job to .gitlab-ci.yml:\n\n${indented(gitLabJob(check, manager, path.relative(repository, packageFolder)))}`
      : `In CI, add this step to the workflow of GitHub Actions, after the packages are installed:\n\n${indented(
          gitHubStep(manager.run(check), path.relative(repository, packageFolder)),
        )}`,
  ];
  return steps.filter((step) => typeof step === "string");
}

/** `fc-check`, with the project where that is not in the folder itself. */
function checkCommand(project: string): string {
  const named = project.replaceAll("\\", "/").replace(/(?:^|\/)tsconfig\.json$/, "");
  return named === "" ? "fc-check" : `fc-check ${quoted(named)}`;
}

function gitHubStep(command: string, folder: string): string {
  const lines = ["- name: Check the handlers", `  run: ${scalar(command)}`];
  if (folder !== "") lines.push(`  working-directory: ${scalar(folder.replaceAll("\\", "/"))}`);
  return lines.join("\n");
}

function gitLabJob(check: string, manager: PackageManager, folder: string): string {
  const enter = folder === "" ? [] : [`cd ${quoted(folder.replaceAll("\\", "/"))}`];
  const script = [...enter, ...manager.install, manager.run(check)];
  return [
    "fc-check:",
    "  image: node:22",
    "  script:",
    ...script.map((line) => `    - ${scalar(line)}`),
  ].join("\n");
}

/** A word for a shell. */
function quoted(word: string): string {
  return /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A text for YAML, of which every JSON string is one. */
function scalar(text: string): string {
  return /^[\w./@+-][\w ./@+-]*$/.test(text) ? text : JSON.stringify(text);
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
