import { codeOf } from "./registry.js";
import type { IgnoreFacts } from "./facts.js";
import type { Finding } from "./finding.js";
import { unusedIgnore } from "./rules/unused-ignore.js";

/** The codes that an ignore comment names, from what stands behind its marker: `CODE, CODE -- reason`. */
export function ignoredCodes(text: string): string[] {
  const [codes = ""] = text.split(/(?:^|\s)--(?:\s|$)/);
  return codes.split(/[\s,]+/).filter((code) => code !== "");
}

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
        ignoresItself(comment) === wanted ? this.#judge(comment, index) : [],
      );
    return [...report(false).filter((one) => !this.silences(one)), ...report(true)];
  }

  #judge(comment: IgnoreFacts, index: number): Finding[] {
    const unknown = comment.codes.filter((written) => codeOf(written) === undefined);
    return unusedIgnore.check(comment, this.#used.has(index), unknown);
  }
}
