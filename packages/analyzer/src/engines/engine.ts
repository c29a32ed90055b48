import type { Compiler, Program } from "@fc-check/compiler";

/** A program, the functions of its compiler, and what the report says of it. */
export interface EngineProgram {
  readonly ts: Compiler;
  readonly program: Program;
  readonly engine: Engine;
}

/** What the report says of a compiler. */
export interface Engine {
  readonly name: "native" | "ts-morph";
  readonly typescript: string;
}
