import { partsOf } from "./rules.js";
import type { Rule, Rules } from "./rules.js";

/**
 * The named rules that may be asked about one value again and again: those that several alternatives of a union lead to, and that lead to such a union
 * themselves. Each level of an event would double the time otherwise.
 */
export function repeatedRules({ root, named }: Rules): string[] {
  const direct = new Map([...named].map(([id, rule]) => [id, referencesOf([rule])]));
  const reachable = (from: Iterable<string>): ReadonlySet<string> => {
    const found = new Set(from);
    for (const id of found) for (const next of direct.get(id) ?? []) found.add(next);
    return found;
  };
  const shared = new Map(
    [...named, ["", root] as const].map(([id, rule]) => [
      id,
      sharedBy(rule, (part) => reachable(referencesOf([part]))),
    ]),
  );
  const all = new Set([...shared.values()].flatMap((ids) => [...ids]));
  return [...all].filter((id) => [...reachable([id])].some((one) => (shared.get(one)?.size ?? 0) > 0)).sort();
}

/** What more than one alternative of the unions in a rule leads to. */
function sharedBy(rule: Rule, reach: (rule: Rule) => ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (one: Rule): void => {
    const met = new Set<string>();
    for (const alternative of one.anyOf ?? []) {
      for (const id of reach(alternative)) {
        if (met.has(id)) found.add(id);
        met.add(id);
      }
    }
    partsOf(one).forEach(visit);
  };
  visit(rule);
  return found;
}

function referencesOf(rules: readonly Rule[]): Set<string> {
  const found = new Set<string>();
  const visit = (rule: Rule): void => {
    if (rule.$ref !== undefined) found.add(rule.$ref);
    partsOf(rule).forEach(visit);
  };
  rules.forEach(visit);
  return found;
}
