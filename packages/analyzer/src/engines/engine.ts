import type { Compiler, Program } from "@fc-check/compiler";

/** Which compiler checks: TypeScript 7.1 of the project itself, the one that ts-morph brings, or the former where it can be used. */
export type EngineChoice = "auto" | "native" | "ts-morph";

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
