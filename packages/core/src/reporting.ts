import type { IgnoreFacts } from "./facts.js";
import type { Finding } from "./finding.js";
import { IgnoreComments } from "./ignores.js";
import type { Options } from "./options.js";
import type { Code } from "./registry.js";
import type { Severity } from "./severity.js";
import { compareTexts } from "./texts.js";

/** A finding that is reported: neither off nor ignored. */
export interface Diagnostic extends Finding {
  readonly severity: Exclude<Severity, "off">;
  /** An index into `CheckedFile.handlers`; null where it is about no handler. */
  readonly handler: number | null;
}

/** What is reported of the findings of one file. */
export class Reporting {
  readonly #ignores: IgnoreComments;
  readonly #options: Options;
  readonly #diagnostics: Diagnostic[] = [];

  constructor(ignores: readonly IgnoreFacts[], options: Options) {
    this.#ignores = new IgnoreComments(ignores);
    this.#options = options;
  }

  /** Adds findings about a handler, or about none. Gives the codes of those that are reported. */
  report(found: readonly Finding[], handler: number | null): Code[] {
    const reported = found.flatMap((finding) => {
      const severity = this.#options.severity[finding.code];
      return severity === "off" || this.#ignores.silences(finding) ? [] : [{ ...finding, severity, handler }];
    });
    this.#diagnostics.push(...reported);
    return reported.map(({ code }) => code);
  }

  /** All that is reported, in order, with what is wrong with the ignore comments. Nothing can be added after that. */
  finish(): Diagnostic[] {
    const severity = this.#options.severity.FC1016;
    if (severity !== "off")
      this.#diagnostics.push(
        ...this.#ignores.unused().map((finding) => ({ ...finding, severity, handler: null })),
      );
    return unique(this.#diagnostics.sort(byPosition));
  }
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compareTexts(words(a), words(b));
}

/** What tells diagnostics of one place apart, the code first. */
function words({ code, message, help, sdk, related, fixes }: Diagnostic): string {
  return JSON.stringify([code, message, help, sdk, related, fixes]);
}

/** A handler that is registered twice is two handlers, but what is wrong with it is reported once. */
function unique(sorted: readonly Diagnostic[]): Diagnostic[] {
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return before === undefined || !isSame(before, one);
  });
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.code === b.code && a.message === b.message && a.span.start === b.span.start && a.span.end === b.span.end
  );
}
