import { hasEscapes } from "./computed-names.js";
import { placesOf, textBefore } from "./whole-word.js";

/** The part of a file that is looked at before its tree. */
interface FileText {
  readonly text: string;
  readonly isDeclarationFile: boolean;
}

/**
 * Whether a file may import or export one of the names as another one. Some compilers keep the trees of files elsewhere, and names like `start` occur
 * in many texts, so the text beside them decides. In doubt, the file may rename them.
 */
export function mayRename({ text, isDeclarationFile }: FileText, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const plain = hasEscapes(text) ? withoutEscapes(text) : text;
  return names.some((name) => renamesModule(plain, name) || isRenamedIn(plain, name, isDeclarationFile));
}

/** `import fc from`, and what else gives a name to a default export or to a module as a whole. */
function renamesModule(text: string, name: string): boolean {
  if (name !== "default" && name !== "export=") return false;
  return wholeImport.test(text) || (name === "export=" && text.includes("require"));
}

/** An import that begins with a name, a star or a comment, and not with a brace or a quote. */
const wholeImport = /\bimport\b\s*(?!type\s*\{)[^\s{"'(.]/;

function isRenamedIn(text: string, name: string, isDeclarationFile: boolean): boolean {
  return placesOf(text, name).some(
    (at) =>
      isGivenAway(textBefore(text, at), isDeclarationFile) ||
      getsName(text, at + name.length, isDeclarationFile),
  );
}

/** `export default start`, `= start`, `export = fc.start`; in code also `fc.start`, `{ begin: start }`. A comment may stand between. */
function isGivenAway(before: string, isDeclarationFile: boolean): boolean {
  if (/(?:[=/]|\bdefault)$/.test(before)) return true;
  return isDeclarationFile ? /\b(?:export|import)\b[^;]*\.$/.test(before) : /[.:]$/.test(before);
}

const following = /["']?\s*(as\b|[:/])/y;

/** `start as begin`; in code `{ start: begin }`. A comment may stand between. */
function getsName(text: string, end: number, isDeclarationFile: boolean): boolean {
  following.lastIndex = end;
  const next = following.exec(text)?.[1];
  return next !== undefined && !(next === ":" && isDeclarationFile);
}

/** The text with what escapes in identifiers stand for. */
function withoutEscapes(text: string): string {
  return text.replace(/\\u(?:\{[\da-f]{1,6}\}|[\da-f]{4})/gi, (written) => {
    const code = parseInt(written.replace(/^\\u\{?/, ""), 16);
    return code > 0x10_ff_ff ? written : String.fromCodePoint(code);
  });
}
