import type { Location } from "@fc-check/core";
import type ts from "typescript";
import type { WrittenFunction } from "./functions.js";
import { spanOf } from "./implementation.js";
import type { Scope } from "./scope.js";
import type { TypeTable } from "./type-table.js";

/** The handler whose signatures are read. */
export interface SignatureSource {
  readonly scope: Scope;
  readonly types: TypeTable;
  /** The registering expression or name: its file is where diagnostics stand. */
  readonly node: ts.Node;
  /** The function that the handler visibly is. */
  readonly visible: WrittenFunction | undefined;
  /** Whether only the registrar gives types to a function's unannotated parameters. */
  readonly typedByRegistrar: (node: ts.Node) => boolean;
}

/** Where a node stands. */
export function locationOf(node: ts.Node): Location {
  return { file: node.getSourceFile().fileName, ...spanOf(node) };
}
