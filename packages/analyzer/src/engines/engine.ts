import type { Compiler, Program } from "@fc-check/compiler";
import type { ts } from "../compiler.js";

/** A program, the functions of its compiler, and what the report says of it. */
export interface EngineProgram {
  readonly ts: Compiler;
  readonly program: Program;
  readonly engine: Engine;
  /** What `tsc --noEmit` reports: of all files, or of some and of the configuration. */
  readonly typecheck: (only: ReadonlySet<string> | undefined) => readonly ts.Diagnostic[];
}

/** What the report says of a compiler. */
export interface Engine {
  readonly name: "native" | "ts-morph";
  readonly typescript: string;
}
