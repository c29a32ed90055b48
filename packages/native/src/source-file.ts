import { readFileSync } from "node:fs";
import type ts from "typescript";
import type * as Ast from "typescript-7/ast";

/**
 * A file of a program, of which most are only looked at by name and text: its tree is fetched when something else of it is asked for. Nodes have
 * the tree itself for their file, so that files are compared by name.
 */
export class SourceFileView {
  readonly fileName: string;
  readonly kind: Ast.SyntaxKind;
  readonly #fetch: () => Ast.SourceFile;
  #text: string | undefined;
  #tree: Ast.SourceFile | undefined;

  constructor(fileName: string, kind: Ast.SyntaxKind, fetch: () => Ast.SourceFile) {
    this.fileName = fileName;
    this.kind = kind;
    this.#fetch = fetch;
  }

  get tree(): Ast.SourceFile {
    this.#tree ??= this.#fetch();
    return this.#tree;
  }

  get text(): string {
    this.#text ??= this.#tree?.text ?? readText(this.fileName) ?? this.tree.text;
    return this.#text;
  }

  get isDeclarationFile(): boolean {
    return /\.d\.(?:[cm]?ts|[^/]*\.ts)$/.test(this.fileName);
  }

  get statements(): Ast.SourceFile["statements"] {
    return this.tree.statements;
  }

  get pos(): number {
    return this.tree.pos;
  }

  get end(): number {
    return this.tree.end;
  }

  forEachChild<Result>(visit: (node: Ast.Node) => Result): Result | undefined {
    return this.tree.forEachChild(visit);
  }

  getChildren(): readonly Ast.Node[] {
    return this.tree.getChildren();
  }

  getLineAndCharacterOfPosition(position: number): ts.LineAndCharacter {
    return this.tree.getLineAndCharacterOfPosition(position);
  }

  getLineStarts(): readonly number[] {
    return this.tree.getLineStarts();
  }

  getSourceFile(): Ast.SourceFile {
    return this.tree;
  }

  getStart(): number {
    return this.tree.getStart();
  }

  getText(): string {
    return this.tree.getText();
  }
}

/** The text of a file in UTF-8; undefined for another encoding, or where it can't be read. */
function readText(file: string): string | undefined {
  try {
    const bytes = readFileSync(file);
    const [first, second] = bytes;
    if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) return undefined;
    const mark = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
    return bytes.toString("utf8", mark ? 3 : 0);
  } catch {
    return undefined;
  }
}
