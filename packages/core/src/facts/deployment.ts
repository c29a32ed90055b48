import type { IgnoreFacts } from "./ignores.js";
import type { Location, Span } from "./places.js";

/** Everything the rules need to know about the description of a deployment (`s.yaml`). */
export interface DeploymentFacts {
  readonly file: string;
  /** The entry points that are known, in any order. */
  readonly entries: readonly EntryFacts[];
  /** The comments `# fc-check-ignore CODE -- reason`. */
  readonly ignores: readonly IgnoreFacts[];
}

/** The entry point of one function. */
export interface EntryFacts {
  /** The value that names it: the script in the command, or the handler. */
  readonly span: Span;
  /** That value. */
  readonly text: string;
  readonly target: EntryTarget;
}

/** What an entry point leads to. Paths are given as they are shown. */
export type EntryTarget =
  /** A script that a custom runtime runs: `source` is built to it. `starts`: see SourceStart. */
  | { readonly kind: "script"; readonly source: SourceFileFacts; readonly starts: SourceStart }
  /** A function that a built-in runtime calls: `name` is what `source` would have to export. */
  | {
      readonly kind: "export";
      readonly source: SourceFileFacts;
      readonly name: string;
      readonly exported: boolean;
    }
  /** A file that no source is built to. `exists`: there is such a file. */
  | { readonly kind: "unbuilt"; readonly path: string; readonly exists: boolean }
  /** A file outside of the folder that is deployed. */
  | { readonly kind: "outside"; readonly path: string; readonly code: string }
  /** A handler of a built-in runtime that is not of the form `file.export`. */
  | { readonly kind: "malformed" };

/** Whether a file, or one that it imports, starts a handler. `unknown`: a part of them is not checked. */
export type SourceStart = "yes" | "no" | "unknown";

/** A source file of a project. */
export interface SourceFileFacts {
  /** The file as a whole: an empty span at its start. */
  readonly location: Location;
  readonly path: string;
}
