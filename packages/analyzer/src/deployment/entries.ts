import type { Span } from "@fc-check/core";
import path from "node:path";
import type { FileSystem } from "../files/file-system.js";
import { describeProblem } from "../session/project-error.js";
import { resolvePath } from "../session/session.js";
import { scriptFiles, scriptOf } from "./command.js";
import type { Value } from "./document.js";
import type { DeployedFunction } from "./functions.js";
import { withVariables } from "./variables.js";

/** The entry point of a function, as the deployment names it. */
export interface NamedEntry {
  /** Where it is written. */
  readonly span: Span;
  readonly text: string;
  /** The export that a built-in runtime calls; null for a script, which a custom runtime runs. */
  readonly exportName: string | null;
  /** The files that it may mean, the likeliest first: absolute. Empty where the text means none. */
  readonly files: readonly string[];
  /** Where it leads out of the folder that is deployed: that folder, as it is written. */
  readonly outside: string | null;
}

const customRuntime = /^custom(?:\.\w+)?$/;
const nodeRuntime = /^nodejs\d/;
/** A package that is built already. */
const archive = /\.(?:zip|jar|war)$/i;

/**
 * Reads the entry point of a function. Undefined where there is none that could be checked: another language, a container, a command that does not
 * name a script, code that is packed already. Where that is because of a variable, a notice says so.
 */
export function readEntry(
  deployed: DeployedFunction,
  files: FileSystem,
  notices: string[],
): NamedEntry | undefined {
  const reader = new EntryReader(deployed, notices);
  const runtime = reader.text("runtime");
  if (runtime === undefined) return undefined;
  if (customRuntime.test(runtime)) return readScript(reader, files);
  return nodeRuntime.test(runtime) ? readHandler(reader) : undefined;
}

/** The script of a custom runtime's command. Without a command the platform runs the file `bootstrap`, which may be anything. */
function readScript(reader: EntryReader, files: FileSystem): NamedEntry | undefined {
  const script = reader.script();
  const code = script === undefined ? undefined : reader.code();
  if (script === undefined || code === undefined) return undefined;
  // What is in packages is not the project's.
  if (/(?:^|\/)node_modules\//.test(script.text)) return undefined;
  const place = placeIn(code.folder, script.text);
  // A package.json may name the file that a folder stands for.
  if (place === undefined || files.fileExists(resolvePath(place.file, "package.json"))) return undefined;
  return {
    ...script,
    exportName: null,
    files: scriptFiles(place.file),
    outside: place.inside ? null : code.text,
  };
}

/** The handler of a built-in Node.js runtime, `file.export`. */
function readHandler(reader: EntryReader): NamedEntry | undefined {
  const value = reader.value("handler");
  const text = reader.text("handler");
  const code = text === undefined ? undefined : reader.code();
  if (value === undefined || text === undefined || code === undefined) return undefined;
  const [, base = "", exportName = ""] = /^(.*[^/])\.([^./]+)$/.exec(text) ?? [];
  const place = placeIn(code.folder, base);
  if (place === undefined) return undefined;
  return {
    span: value.span,
    text,
    exportName,
    files: base === "" ? [] : [".js", ".mjs", ".cjs"].map((extension) => place.file + extension),
    outside: place.inside ? null : code.text,
  };
}

/** The file that a path in a running function stands for: the code is in `/code` there, where the command is run. Undefined in a layer. */
function placeIn(folder: string, written: string): { file: string; inside: boolean } | undefined {
  const relative = path.posix.relative("/code", path.posix.resolve("/code", written));
  const inside = !/^\.\.(?:\/|$)/.test(relative);
  if (!inside && written.startsWith("/")) return undefined;
  return { file: resolvePath(folder, relative), inside };
}

/** Reads the properties of one function, with the variables that are known. Of those that are not, the first one is noticed. */
class EntryReader {
  readonly #deployed: DeployedFunction;
  readonly #notices: string[];

  constructor(deployed: DeployedFunction, notices: string[]) {
    this.#deployed = deployed;
    this.#notices = notices;
  }

  value(name: string): Value | undefined {
    return this.#deployed.property(name);
  }

  /** A string. Undefined where there is none, or none that is known. */
  text(name: string): string | undefined {
    const { document } = this.#deployed;
    const value = this.value(name);
    if (value === undefined) return undefined;
    const written = document.string(value, name);
    const text = withVariables(written, document);
    if (text === undefined) this.#notice(value, written);
    return text;
  }

  /** The folder that is deployed, absolute and as it is written. Undefined where the code is packed, or elsewhere already. */
  code(): { folder: string; text: string } | undefined {
    const { document } = this.#deployed;
    const value = this.value("code");
    const text = value === undefined || document.isMapping(value) ? undefined : this.text("code");
    if (text === undefined || archive.test(text)) return undefined;
    return { folder: resolvePath(resolvePath(document.file, ".."), text), text };
  }

  /** The script that the command runs, and where it is written. */
  script(): { text: string; span: Span } | undefined {
    const { document, property } = this.#deployed;
    // The platform puts them together, in this order.
    const words = ["command", "args"].flatMap((name) => {
      const list = property("customRuntimeConfig", name);
      return list === undefined ? [] : document.elements(list, name);
    });
    const texts: string[] = [];
    for (const word of words) {
      const scalar = document.scalar(word);
      if (scalar === undefined) throw document.wrong(word, "A command is a list of strings");
      const text = withVariables(String(scalar), document);
      if (text !== undefined) texts.push(text);
      else {
        // What follows the script does not matter.
        if (scriptOf(texts) === undefined && mayRunNode(texts)) this.#notice(word, String(scalar));
        break;
      }
    }
    const script = scriptOf(texts);
    const word = script && words[script.word];
    return word && { text: script.path, span: word.span };
  }

  #notice({ span }: Value, written: string): void {
    const { document, name } = this.#deployed;
    const message = `${written} is not known here, so the entry point of "${name}" is not checked.`;
    const help = "Only the file's own `vars` are.";
    this.#notices.push(describeProblem(document.problemAt(span, message, help)));
  }
}

function mayRunNode([program]: readonly string[]): boolean {
  return program === undefined || /(?:^|\/)(?:node|sh|bash)$/.test(program);
}
