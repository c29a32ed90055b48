import type { EntryFacts } from "../facts.js";
import type { Finding } from "../finding.js";
import { defineRule } from "./define-rule.js";

/** FC3001: no source is built to the entry point of a function. */
export const entryNotFound = defineRule({
  code: "FC3001",
  name: "entry-not-found",
  severity: "error",
  title: "No source is built to the entry point",
  rule: "A deployment names files that are built from sources. `outDir` and `rootDir` of `tsconfig.json` say which: an entry point that no source is built to is missing once it is deployed, or left over from an earlier build, or not checked. Projects with `noEmit` are built by something else, and not asked.",
  sdk: null,
  messages: {
    missing: {
      message: "There is no `{path}`, and no source of the project is built to it.",
      help: "Correct the path, which is relative to `code`, or `outDir` and `rootDir` in the `tsconfig.json`. If something else than `tsc` builds the project, say `noEmit` there.",
    },
    foreign: {
      message: "`{path}` is not built from a source of the project, so nothing is known of it.",
      help: "Name a file that the project builds, or add its source to the project. If something else than `tsc` builds the project, say `noEmit` in its `tsconfig.json`.",
    },
    outside: {
      message: "`{path}` is not deployed: it lies outside of `{code}`, which `code` names.",
      help: "Correct the path, which is relative to `code`, or name a folder in `code` that holds the file.",
    },
  },
  check,
});

function check({ span, target }: EntryFacts): Finding[] {
  const place = { span, related: [] };
  if (target.kind === "outside")
    return [entryNotFound.finding("outside", place, { path: target.path, code: target.code })];
  if (target.kind !== "unbuilt") return [];
  return [entryNotFound.finding(target.exists ? "foreign" : "missing", place, { path: target.path })];
}
