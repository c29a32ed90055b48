import type ts from "typescript";
import type * as Ast from "typescript-7/ast";

/** Where a file's text and tree come from. */
interface FileSource {
  readonly readText: () => string | undefined;
  readonly fetchTree: () => Ast.SourceFile;
}

/**
 * A file of a program, of which most are only looked at by name and text: its tree is fetched when something else of it is asked for. Nodes have
 * the tree itself for their file, so that files are compared by name.
 */
export class SourceFileView {
  readonly fileName: string;
  readonly kind: Ast.SyntaxKind;
  #source: FileSource;
  #text: string | undefined;
  #tree: Ast.SourceFile | undefined;

  constructor(fileName: string, kind: Ast.SyntaxKind, source: FileSource) {
    this.fileName = fileName;
    this.kind = kind;
    this.#source = source;
  }

  /** Says where the tree is to be had from now on: the program before is gone. */
  fetchFrom(fetchTree: FileSource["fetchTree"]): void {
    this.#source = { ...this.#source, fetchTree };
  }

  get tree(): Ast.SourceFile {
    this.#tree ??= this.#source.fetchTree();
    return this.#tree;
  }

  get text(): string {
    this.#text ??= this.#tree?.text ?? this.#source.readText() ?? this.tree.text;
    return this.#text;
  }

  get isDeclarationFile(): boolean {
    return /\.d\.(?:[cm]?ts|[^/]*\.ts)$/.test(this.fileName);
  }

  get statements(): Ast.SourceFile["statements"] {
    return this.tree.statements;
  }

  /** The texts by which it imports others. */
  get imports(): readonly Ast.Node[] {
    return this.tree.imports;
  }

  get externalModuleIndicator(): Ast.SourceFile["externalModuleIndicator"] {
    return this.tree.externalModuleIndicator;
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
    return this.#tree?.getLineStarts() ?? lineStartsIn(this.text);
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

/** Where lines begin, as the compiler counts them. */
function lineStartsIn(text: string): number[] {
  return [
    0,
    ...[...text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map(({ 0: end, index }) => index + end.length),
  ];
}
