import { codeOf } from "./diagnostics.js";
import type { IgnoreFacts } from "./facts.js";
import { finding } from "./finding.js";
import type { Finding } from "./finding.js";

/** The ignore comments of one file, and which of their codes have silenced something. */
export class IgnoreComments {
  readonly #comments: readonly IgnoreFacts[];
  readonly #used = new Set<string>();

  constructor(comments: readonly IgnoreFacts[]) {
    this.#comments = comments;
  }

  /** Whether a comment silences this finding; the comments that do are remembered as used. */
  silences({ code, span }: Finding): boolean {
    let silenced = false;
    this.#comments.forEach((comment, index) => {
      if (span.start < comment.line.start || span.start >= comment.line.end) return;
      for (const written of comment.codes) {
        if (codeOf(written) !== code) continue;
        this.#used.add(key(index, written));
        silenced = true;
      }
    });
    return silenced;
  }

  /** FC1016 for every comment that names a code which silenced nothing, or no code at all. A comment that ignores FC1016 itself is judged last. */
  unused(): Finding[] {
    const rest = this.#report((written) => codeOf(written) !== "FC1016").filter((one) => !this.silences(one));
    return [...rest, ...this.#report((written) => codeOf(written) === "FC1016", false)];
  }

  #report(about: (written: string) => boolean, empty = true): Finding[] {
    return this.#comments.flatMap((comment, index) => {
      const place = { span: comment.span, related: [] };
      if (comment.codes.length === 0) return empty ? [finding("FC1016", "empty", place, {})] : [];
      const left = comment.codes.filter((written) => about(written) && !this.#used.has(key(index, written)));
      const unknown = left.filter((written) => codeOf(written) === undefined);
      if (unknown.length > 0) return [finding("FC1016", "unknown", place, { codes: list(unknown) })];
      return left.length > 0 ? [finding("FC1016", "unused", place, { codes: list(left) })] : [];
    });
  }
}

function key(index: number, written: string): string {
  return `${String(index)} ${written}`;
}

function list(written: readonly string[]): string {
  return [...new Set(written)].map((one) => `\`${one}\``).join(", ");
}
