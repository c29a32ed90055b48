import type { BrokenCallFacts, EscapeFacts, LostTagFacts, MissingModuleFacts } from "../facts.js";
import { finding } from "../finding.js";
import type { Finding } from "../finding.js";

/** FC1015: a use of a registrar's value that can't be followed. */
export function registrarEscapes({ span, registrar }: EscapeFacts): Finding {
  return finding("FC1015", "reference", { span, related: [] }, { registrar });
}

/** FC1015: a tag that stands on no declaration. */
export function lostTag({ span, tag }: LostTagFacts): Finding {
  return finding("FC1015", "tag", { span, related: [] }, { tag });
}

/** FC1012: an import of a registrar's package that is not found. */
export function missingModule({ span, module, package: name }: MissingModuleFacts): Finding {
  return finding("FC1012", "module", { span, related: [] }, { module, package: name });
}

/**
 * FC1001 for a call of a registrar without an argument (FC1014 where a life-cycle handler is missing), FC1012 for one that spreads its
 * arguments.
 */
export function brokenCall({ problem, kind, span, registrar }: BrokenCallFacts): Finding {
  const place = { span, related: [] };
  if (problem === "spread") return finding("FC1012", "spread", place, { registrar });
  return finding(kind === "lifecycle" ? "FC1014" : "FC1001", "missing", place, { registrar });
}
