import type { StartFacts } from "@fc-check/core";
import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { spanOf } from "./implementation.js";
import type { RegistrarCall } from "./references.js";

/** The calls that run when a file is loaded, of registrars that may be called once in a process. */
export function readStarts(compiler: Compiler, calls: readonly RegistrarCall[]): StartFacts[] {
  return calls.flatMap(({ call, registrar }): StartFacts[] => {
    const branches = registrar.once ? branchesAround(compiler, call) : undefined;
    return branches === undefined ? [] : [{ span: spanOf(call), registrar: registrar.name, branches }];
  });
}

/** The branches that a call stands in, the outermost first, by their offsets; undefined within a function or a class, which may run later. */
function branchesAround(compiler: Compiler, call: ts.Node): number[] | undefined {
  const branches: number[] = [];
  for (let node = call; !compiler.isSourceFile(node); node = node.parent) {
    if (compiler.isFunctionLike(node) || compiler.isClassLike(node)) return undefined;
    if (isBranch(compiler, node)) branches.unshift(node.pos);
  }
  return branches;
}

/** Whether a node is run only in some cases, or again and again. */
function isBranch(compiler: Compiler, node: ts.Node): boolean {
  const { parent } = node;
  if (compiler.isIfStatement(parent) || compiler.isConditionalExpression(parent))
    return node !== (compiler.isIfStatement(parent) ? parent.expression : parent.condition);
  if (compiler.isTryStatement(parent)) return node !== parent.finallyBlock;
  if (compiler.isIterationStatement(parent, false)) return node === parent.statement;
  if (compiler.isBinaryExpression(parent)) {
    const { AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken } = compiler.SyntaxKind;
    const shortens = [AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken];
    return node === parent.right && shortens.some((kind) => kind === parent.operatorToken.kind);
  }
  return compiler.isCaseOrDefaultClause(node);
}
