import type { PlannedChange } from "@fc-check/analyzer/setup";
import {
  addToESLintConfig,
  linesToAdd,
  planPluginEntries,
  wholeESLintConfig,
} from "@fc-check/analyzer/setup";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { lookAround } from "./surroundings.js";
import type { ESLintConfig, Surroundings } from "./surroundings.js";
import { shownPath } from "../../terminal/shown-path.js";
import { pluginName } from "@fc-check/core";

/** What sets a project up. */
export interface Plan {
  /** The folder that printed paths are relative to. */
  readonly folder: string;
  /** The project's `tsconfig.json`, or the folder that holds it or the workspace: absolute. */
  readonly project: string;
  readonly around: Surroundings;
  readonly changes: readonly PlannedChange[];
  /** What is left to be done by hand for ESLint; undefined where nothing is. */
  readonly byHand: { readonly reason: string; readonly lines: string } | undefined;
  /** The packages that the project needs and that none of its `package.json` asks for. */
  readonly packages: readonly string[];
}

/** Plans what the project at a path needs. Nothing is written. Throws a ProjectError where its `tsconfig.json` is missing or broken. */
export function planSetup(given: string, folder: string): Plan {
  const changes = planPluginEntries(given, folder);
  const project = path.resolve(folder, given);
  const around = lookAround(statSync(project).isDirectory() ? project : path.dirname(project));
  const eslint = around.eslint === undefined ? { packages: [] } : planESLint(around.eslint, folder);
  const wanted = ["fc-check", pluginName, ...eslint.packages];
  const missing = wanted.filter((name) => !around.declared.has(name));
  return {
    folder,
    project,
    around,
    changes: [...changes, ...(eslint.change ? [eslint.change] : [])],
    byHand: eslint.byHand,
    // TypeScript 7 loads no plugins.
    packages: around.declared.has("typescript") ? missing : [...missing, "typescript@6"],
  };
}

interface ESLintPlan {
  readonly packages: readonly string[];
  readonly change?: PlannedChange;
  readonly byHand?: NonNullable<Plan["byHand"]>;
}

const both = ["eslint-plugin-fc-check", "typescript-eslint"];

function planESLint(config: ESLintConfig, folder: string): ESLintPlan {
  const byHand = (reason: string, lines: string): ESLintPlan => ({
    packages: both,
    byHand: { reason, lines },
  });
  if (config.kind === "none")
    return byHand(
      "ESLint has no configuration here. This one, in an eslint.config.mjs, switches the rule on:",
      wholeESLintConfig(),
    );
  const file = shownPath(folder, config.file);
  if (config.kind === "legacy") {
    const reason = `${file} configures ESLint in the way of its versions before 9, and the plugin needs a flat configuration, in an eslint.config.mjs:`;
    return byHand(reason, wholeESLintConfig());
  }
  const before = readFileSync(config.file, "utf8").replace(/^\uFEFF/, "");
  const edit = addToESLintConfig(file, before);
  if (edit.kind === "present") return { packages: edit.packages };
  if (edit.kind === "unknown") {
    const reason = `${file} exports its configuration in a way that init can't extend. By hand, it takes:`;
    return byHand(reason, linesToAdd);
  }
  return { packages: edit.packages, change: { path: config.file, file, before, after: edit.text } };
}
