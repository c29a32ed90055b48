import { compareMembers } from "@fc-check/core";

/** A piece of a printed type: white space, a literal in quotes, `=>`, a word, or another single character. */
const tokens = /\s+|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|=>|[\w$.]+|[^]/gu;

const closing = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
]);

/** What ends one type and begins the next one, or a name: a union reaches no further. */
const separators = new Set([",", ";", ":", "?", "=>", "=", "extends", "is", "in", "as"]);

/**
 * Puts the members of every union in a printed type in the order of their texts, `undefined` and `null` last: the compiler's own order is the
 * one in which it met them, which is another in an editor than in a whole check. A text that the compiler has cut stays as it is: which
 * members were left out depends on their order, too.
 */
export function withSortedUnions(text: string): string {
  if (!text.includes(" | ") || text.endsWith("...")) return text;
  const pieces = text.match(tokens) ?? [];
  let at = 0;
  /** Reads to the closing bracket, and gives the text before it with its unions in order. */
  const read = (end: string | undefined): string => {
    let done = "";
    let members: string[] = [];
    let member = "";
    const finish = (): void => {
      done += inOrder([...members, member]);
      members = [];
      member = "";
    };
    for (; at < pieces.length && pieces[at] !== end; at += 1) {
      const piece = pieces[at] ?? "";
      const close = closing.get(piece);
      if (close !== undefined) {
        at += 1;
        member += `${piece}${read(close)}${close}`;
      } else if (piece === "|") {
        members.push(member);
        member = "";
      } else if (separators.has(piece)) {
        finish();
        done += piece;
      } else member += piece;
    }
    finish();
    return done;
  };
  return read(undefined);
}

/** The members of one union, each with the white space around it, which stays where it is. */
function inOrder(members: readonly string[]): string {
  if (members.length === 1) return members.join("");
  const texts = members.map((member) => member.trim());
  const sorted = [...texts].sort(compareMembers);
  return members
    .map((member, index) => member.replace(texts[index] ?? "", () => sorted[index] ?? ""))
    .join("|");
}
