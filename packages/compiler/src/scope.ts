import type { Options } from "@fc-check/core";
import type ts from "typescript";
import type { Checker, Compiler, Program } from "./compiler.js";

/** What every part of the extractor needs: the compiler, one program of it, and the options. */
export interface Scope {
  readonly ts: Compiler;
  readonly program: Program;
  readonly checker: Checker;
  readonly options: Options;
  /** The folder of the project's `tsconfig.json`. */
  readonly baseFolder: string;
  readonly readFile: (path: string) => string | undefined;
}

/** Follows an alias (an import, a re-export) to the declaration it stands for. */
export function withoutAlias({ ts, checker }: Scope, symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The declared type behind an instantiation of a generic one; every other type is its own. */
export function declaredType(compiler: Compiler, type: ts.Type): ts.Type {
  const { objectFlags = 0 } = type as Partial<ts.ObjectType>;
  return (objectFlags & compiler.ObjectFlags.Reference) !== 0 ? (type as ts.TypeReference).target : type;
}
