import type { Compiler, Program } from "@fc-check/compiler";
import type { Config } from "../config/config.js";
import type { ts } from "../compiler.js";

/** A program, the functions of its compiler, and what the report says of it. */
export interface EngineProgram {
  readonly ts: Compiler;
  readonly program: Program;
  readonly engine: Engine;
  /** What `tsc --noEmit` reports: of all files, or of some and of the configuration. */
  readonly typecheck: (only: ReadonlySet<string> | undefined) => readonly ts.Diagnostic[];
}

/** Does something with the program of a project. The result is never undefined: that would stand for a compiler that can't do it. */
export type UseProgram = <Result extends object | boolean | string>(
  config: Config,
  work: (program: EngineProgram) => Result,
) => Result;

/** What the report says of a compiler. */
export interface Engine {
  readonly name: "native" | "ts-morph";
  readonly typescript: string;
}
