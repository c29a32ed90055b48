import type { ts } from "../compiler.js";
import { libFolder } from "./lib-files.js";

/** Syntax trees, which outlive a check: where the text of a file is still the same, it is not parsed again. */
export class ParsedFiles {
  /** Those of the default library, which is the same for all checks of a process. */
  static readonly #library = new Map<string, ts.SourceFile>();
  readonly #trees = new Map<string, ts.SourceFile>();
  /** Those that the current check has seen to be up to date. */
  readonly #current = new Set<string>();

  /**
   * The tree of a file. `id` has its path, `|`, and all that its tree depends on beside its text. `read` gives its text, undefined where it can't be had;
   * it is asked once in a check.
   */
  get(
    id: string,
    read: () => string | undefined,
    parse: (text: string) => ts.SourceFile,
  ): ts.SourceFile | undefined {
    const known = this.#trees.get(id) ?? ParsedFiles.#library.get(id);
    if (known !== undefined && this.#current.has(id)) return known;
    const text = read();
    if (text === undefined) return undefined;
    const tree = known?.text === text ? known : parse(text);
    this.#trees.set(id, tree);
    if (id.startsWith(libFolder)) ParsedFiles.#keep(id, tree);
    this.#current.add(id);
    return tree;
  }

  /** Says that a file may have another text than it had before in the same check. */
  changed(path: string): void {
    for (const id of this.#current) if (id.startsWith(`${path}|`)) this.#current.delete(id);
  }

  /** Keeps the library as it is for a few combinations of options: for each, the tree of a file is another one. */
  static #keep(id: string, tree: ts.SourceFile): void {
    if (this.#library.size > 200) this.#library.clear();
    this.#library.set(id, tree);
  }

  /** Begins a check: from now on, files may have other texts than before. */
  begin(): void {
    this.#current.clear();
  }

  /** Ends a check that was done: forgets the trees that it did not need. */
  end(): void {
    for (const id of this.#trees.keys()) if (!this.#current.has(id)) this.#trees.delete(id);
  }
}
