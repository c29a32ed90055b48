import type { Range } from "@fc-check/core";

/**
 * Text of the checked project, made safe to print. What a terminal would obey (control characters, and those that turn the direction of
 * writing) is replaced one for one, so columns stay as they are. Tabs are kept.
 */
export function printable(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- control characters are what this replaces
      .replace(/[\u0000-\u0008\u000A-\u001F]/g, (character) =>
        String.fromCharCode(0x2400 + character.charCodeAt(0)),
      )
      .replace(/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFF]/g, "\uFFFD")
  );
}

/** `src/order.ts:12:8`, which editors and terminals make a link of. */
export function placeOf({ file, start }: Omit<Range, "end">): string {
  return `${printable(file)}:${start.line}:${start.column}`;
}

/** What comparisons in some languages of the world's texts pass over, .NET's among them: `:\u00AD:` is `::` there. */
const ignored = String.raw`[\p{C}\p{M}]*`;
const startsCommand = new RegExp(String.raw`^([\s\p{C}\p{M}]*):(?=${ignored}:)`, "gmu");
const holdsCommand = new RegExp(`#(?=${ignored}#)`, "gu");

/**
 * A text for the log of continuous integration, which may take a line that starts with `::`, or has `##[` or `##vso[` anywhere, as a command.
 * The first character of these is replaced, so columns stay as they are.
 */
export function withoutCommands(text: string): string {
  return text.replace(startsCommand, "$1\uFFFD").replace(holdsCommand, "\uFFFD");
}
