import { wordsFor } from "@fc-check/core";
import type { CheckedHandler } from "@fc-check/core";
import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import type { FileCheck } from "./file-checker.js";

/** What to add where the pointer rests on a handler, or on what registers it: one line. Undefined anywhere else. */
export function hoverLine(compiler: Compiler, check: FileCheck, position: number): string | undefined {
  const { handlers } = check.checked;
  if (handlers.length === 0) return undefined;
  const path = pathTo(compiler, check.sourceFile, position);
  const handler = handlerAt(compiler, check, path);
  return handler === undefined ? undefined : describe(check, handler);
}

function describe({ checked }: FileCheck, handler: CheckedHandler): string {
  const { verdict, go, input, output } = handler;
  if (verdict !== "valid") {
    const index = checked.handlers.indexOf(handler);
    const codes = new Set(checked.diagnostics.filter((one) => one.handler === index).map(({ code }) => code));
    return `fc-check: ${verdict} ${wordsFor(handler)} (${[...codes].join(", ")})`;
  }
  const parts = [
    wordsFor(handler),
    ...(go === null ? [] : [`\`${go}\``]),
    ...(input === null ? [] : [`input \`${input}\``]),
    ...(output === null ? [] : [`output \`${output}\``]),
  ];
  return `fc-check: ${parts.join(", ")}`;
}

/** The handler that a token belongs to: the token registers it, is its name, or stands for it anywhere else in the file. */
function handlerAt(
  compiler: Compiler,
  check: FileCheck,
  path: readonly ts.Node[],
): CheckedHandler | undefined {
  const { sourceFile } = check;
  const { handlers } = check.checked;
  const token = path.at(-1);
  if (token === undefined) return undefined;
  const spans = (node: ts.Node, { facts: { span } }: CheckedHandler): boolean =>
    node.getStart(sourceFile) === span.start && node.end === span.end;
  const call = path.findLast((node) => compiler.isCallExpression(node));
  const [argument] = call?.arguments ?? [];
  if (call !== undefined && argument !== undefined && token.end === endOfName(compiler, call.expression)) {
    return handlers.find((handler) => spans(argument, handler));
  }
  const written = functionOf(compiler, token);
  if (written !== undefined) {
    const found = handlers.find(({ facts: { span } }) => {
      const outermost = path.find(
        (node) => node.getStart(sourceFile) >= span.start && compiler.isFunctionLike(node),
      );
      return outermost === written && written.end <= span.end;
    });
    if (found !== undefined) return found;
  }
  return compiler.isIdentifier(token) ? handlerNamed(compiler, check, token) : undefined;
}

/** The handler that an identifier refers to. */
function handlerNamed(
  compiler: Compiler,
  { program, sourceFile, checked }: FileCheck,
  token: ts.Identifier,
): CheckedHandler | undefined {
  const checker = program.getTypeChecker();
  const symbolAt = (name: ts.Node): ts.Symbol | undefined => {
    const { parent } = name;
    const symbol = compiler.isShorthandPropertyAssignment(parent)
      ? checker.getShorthandAssignmentValueSymbol(parent)
      : checker.getSymbolAtLocation(name);
    return symbol !== undefined && (symbol.flags & compiler.SymbolFlags.Alias) !== 0
      ? checker.getAliasedSymbol(symbol)
      : symbol;
  };
  const wanted = symbolAt(token);
  if (wanted === undefined) return undefined;
  return checked.handlers.find(({ facts: { name, span } }) => {
    if (name !== token.text && span.start !== token.getStart(sourceFile)) return false;
    const last = pathTo(compiler, sourceFile, span.end - 1).at(-1);
    return last?.end === span.end && symbolAt(last) === wanted;
  });
}

/** The function whose `function`, `=>` or name a token is. */
function functionOf(compiler: Compiler, token: ts.Node): ts.SignatureDeclaration | undefined {
  const { parent } = token;
  if (!compiler.isFunctionLike(parent)) return undefined;
  const { FunctionKeyword, EqualsGreaterThanToken } = compiler.SyntaxKind;
  const stands = [FunctionKeyword, EqualsGreaterThanToken].includes(token.kind) || parent.name === token;
  return stands ? parent : undefined;
}

/** Where the last name of a callee ends: of `start` in `fc.start` and `(fc.start)!`. */
function endOfName(compiler: Compiler, callee: ts.Expression): number {
  let name: ts.Node = callee;
  while (!compiler.isIdentifier(name)) {
    if (compiler.isPropertyAccessExpression(name)) name = name.name;
    else if (compiler.isElementAccessExpression(name)) return name.argumentExpression.end;
    else if (
      compiler.isParenthesizedExpression(name) ||
      compiler.isNonNullExpression(name) ||
      compiler.isAsExpression(name) ||
      compiler.isSatisfiesExpression(name) ||
      compiler.isTypeAssertionExpression(name)
    )
      name = name.expression;
    else return -1;
  }
  return name.end;
}

/** The nodes that hold a position, from the file down to the token. */
function pathTo(compiler: Compiler, sourceFile: ts.SourceFile, position: number): ts.Node[] {
  const path: ts.Node[] = [];
  let node: ts.Node | undefined = sourceFile;
  while (node !== undefined) {
    path.push(node);
    node = node
      .getChildren(sourceFile)
      .find(
        (child) =>
          child.getStart(sourceFile) <= position &&
          position < child.end &&
          child.kind !== compiler.SyntaxKind.JSDoc,
      );
  }
  return path;
}
