import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import { typecheck } from "../program/typecheck.js";
import type { EngineProgram } from "./engine.js";

/** A program of the compiler that ts-morph brings. */
export function morphProgram(program: ts.Program): EngineProgram {
  const { ts } = morph();
  const shaped = {
    ts,
    program,
    engine: { name: "ts-morph", typescript: ts.version },
    typecheck: (only?: ReadonlySet<string>) => typecheck(program, only),
  };
  // ts-morph's declarations of the compiler are a copy of TypeScript's that lacks one inner brand; the compiler is the same.
  return shaped as unknown as EngineProgram;
}
