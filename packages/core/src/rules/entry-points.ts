import type { EntryFacts } from "../facts.js";
import { finding } from "../finding.js";
import type { Finding, FindingPlace } from "../finding.js";

/** FC3001, FC3002 and FC3003: what is wrong with the entry point of a function. */
export function entryPoint({ span, text, target }: EntryFacts): Finding[] {
  const place: FindingPlace = { span, related: [] };
  switch (target.kind) {
    case "malformed":
      return [finding("FC3003", "malformed", place, { text })];
    case "outside":
      return [finding("FC3001", "outside", place, { path: target.path, code: target.code })];
    case "unbuilt":
      return [finding("FC3001", target.exists ? "foreign" : "missing", place, { path: target.path })];
    case "script": {
      if (target.starts !== "no") return [];
      const { location, path } = target.source;
      const related = [{ location, message: "This is the source that it is built from." }];
      return [finding("FC3002", "script", { span, related }, { path })];
    }
    case "export": {
      if (target.exported) return [];
      const { location, path } = target.source;
      const related = [{ location, message: "This is the source that it is built from." }];
      return [finding("FC3003", "absent", { span, related }, { path, name: target.name })];
    }
  }
}
