import { codeLink, codes, rules, sortedEntries } from "@fc-check/core";
import type { Code, RuleInfo, ReportedDiagnostic } from "@fc-check/core";
import type { ReportingDescriptor } from "sarif";

/** The rules that a SARIF report speaks of: all of fc-check's own, and the codes that the compiler's diagnostics have. */
export function rulesFor(found: readonly ReportedDiagnostic[]): ReportingDescriptor[] {
  const known: ReadonlySet<string> = new Set(codes);
  const others = new Map(found.filter(({ code }) => !known.has(code)).map(({ code, name }) => [code, name]));
  return [...codes.map(ruleOf), ...sortedEntries(others).map(([id, name]) => ({ id, name }))];
}

function ruleOf(code: Code): ReportingDescriptor {
  const info: RuleInfo = rules[code];
  // A report is read elsewhere, where no package is: only pages on the web can be read there.
  const helpUri = codeLink(code, undefined);
  return {
    id: code,
    name: info.name,
    shortDescription: { text: info.title },
    fullDescription: { text: info.rule },
    ...(helpUri !== undefined && { helpUri }),
    help: { text: helpOf(info, ""), markdown: helpOf(info, "- ") },
    defaultConfiguration: { level: info.severity },
    properties: { tags: ["function-compute"], "problem.severity": info.severity },
  };
}

/** The rule, what the Go SDK answers, and what to do in each case. What is different from case to case is left out. */
function helpOf({ rule, sdk, messages }: RuleInfo, bullet: string): string {
  const cases = Object.values(messages)
    .filter(({ help }) => /\w/.test(withoutValues(help)))
    .map(({ message, help }) => `${bullet}${withoutValues(message)} ${withoutValues(help)}`);
  const answer = sdk === null ? [] : [`Go SDK: ${withoutValues(sdk)}`];
  return [rule, ...answer, cases.join("\n")].join("\n\n");
}

function withoutValues(text: string): string {
  return text.replace(/\{\w+\}/g, "…");
}
