import { isUtf8 } from "node:buffer";
import { accessSync, constants, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { ProjectProblem } from "../session/project-error.js";
import { replaceFile } from "./replace-file.js";

type Words = Pick<ProjectProblem, "message" | "help">;

const byteOrderMark = "\uFEFF";
const ownerMayWrite = 0o200;

/**
 * Puts a text instead of the one that was read, both without a byte order mark: in a temporary file beside it, which then takes its
 * name, so the file is never half-written. Its mode and its byte order mark are kept, and what it links to is written. With `write` false
 * all is done but the writing.
 *
 * Gives the byte order mark, if the file has one; or why the file is left as it is.
 */
export async function saveText(
  file: string,
  before: string,
  after: string,
  write: boolean,
): Promise<{ mark: string } | Words> {
  try {
    const bytes = readFileSync(file);
    if (!isUtf8(bytes)) return notUtf8;
    const text = bytes.toString("utf8");
    const mark = text.startsWith(byteOrderMark) ? byteOrderMark : "";
    // Already written under another name, which is a link.
    if (text === mark + after) return { mark };
    if (text !== mark + before) return changed;
    // A rename would get round it, and so would root.
    if ((statSync(file).mode & ownerMayWrite) === 0) return readOnly;
    const target = realpathSync(file);
    accessSync(path.dirname(target), constants.W_OK);
    if (write) await replaceFile(target, mark + after);
    return { mark };
  } catch (error) {
    const { message } = error as NodeJS.ErrnoException;
    return {
      message: `The file was left as it is: it can't be written (${message.replace(/ '.*$/, "")}).`,
      help: "Look at the permissions of the file and of its folder, and at the space on the disk.",
    };
  }
}

const changed: Words = {
  message: "The file was left as it is: it has changed since it was read.",
  help: "Run it again.",
};
const readOnly: Words = {
  message: "The file was left as it is: it is read-only.",
  help: "Make it writable.",
};
const notUtf8: Words = { message: "The file was left as it is: it is not in UTF-8.", help: "Convert it." };
