import { codeOf } from "./diagnostics.js";
import type { IgnoreFacts } from "./facts.js";
import { finding } from "./finding.js";
import type { Finding } from "./finding.js";

/** The ignore comments of one file, and which of them have silenced something. */
export class IgnoreComments {
  readonly #comments: readonly IgnoreFacts[];
  readonly #used = new Set<number>();

  constructor(comments: readonly IgnoreFacts[]) {
    this.#comments = comments;
  }

  /** Whether a comment silences this finding; the comments that do are remembered as used. */
  silences({ code, span }: Finding): boolean {
    let silenced = false;
    this.#comments.forEach(({ codes, line }, index) => {
      if (span.start < line.start || span.start >= line.end) return;
      if (!codes.some((written) => codeOf(written) === code)) return;
      this.#used.add(index);
      silenced = true;
    });
    return silenced;
  }

  /**
   * FC1016 for every comment that silences nothing, and for codes that there are not. A comment that ignores FC1016 itself is judged last,
   * when it is known what that silences.
   */
  unused(): Finding[] {
    const ignoresItself = ({ codes }: IgnoreFacts): boolean =>
      codes.some((written) => codeOf(written) === "FC1016");
    const report = (wanted: boolean): Finding[] =>
      this.#comments.flatMap((comment, index) =>
        ignoresItself(comment) === wanted ? judge(comment, this.#used.has(index)) : [],
      );
    return [...report(false).filter((one) => !this.silences(one)), ...report(true)];
  }
}

function judge({ span, codes }: IgnoreFacts, used: boolean): Finding[] {
  const place = { span, related: [] };
  if (codes.length === 0) return [finding("FC1016", "empty", place, {})];
  const unknown = codes.filter((written) => codeOf(written) === undefined);
  if (unknown.length > 0) return [finding("FC1016", "unknown", place, { codes: list(unknown) })];
  return used ? [] : [finding("FC1016", "unused", place, { codes: list(codes) })];
}

function list(written: readonly string[]): string {
  return [...new Set(written)].map((one) => `\`${one}\``).join(", ");
}
