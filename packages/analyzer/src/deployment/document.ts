import { positionsOf } from "@fc-check/core";
import type { Span } from "@fc-check/core";
import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import { ProjectError } from "../session/project-error.js";
import type { ProjectProblem } from "../session/project-error.js";
import type { Session } from "../session/session.js";

/** A value of a document. */
export interface Value {
  /** What it is, where it is an alias: what that stands for. */
  readonly node: Yaml.Node;
  /** Where it is written; of an alias, the alias. */
  readonly span: Span;
}

/** What is nested deeper is not read: reading it would exhaust the stack. */
const maximumDepth = 200;

/** What the lexer says before a plain scalar, or before the text of a block scalar. */
const scalarMark = "\u001f";
/** What it says and is no part of the text; the others stand at the start of a document, and where a flow collection is broken off. */
const marks: ReadonlySet<string> = new Set(["\u0002", "\u0018", scalarMark]);

/** More errors than these, in a file that is no YAML at all, would not help. */
const maximumErrors = 5;

/** A YAML document, with the place of everything in it. Aliases and merge keys (`<<`) are followed. */
export class YamlDocument {
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** The offsets at which its lines start: as TypeScript counts them, and all that shows code. */
  readonly lineStarts: readonly number[];
  readonly #session: Session;
  readonly #yaml: typeof Yaml;
  readonly #root: Yaml.Node | null;
  readonly #targets = new Map<Yaml.Alias, Yaml.Node>();

  /** Throws a ProjectError where the text is no YAML. */
  constructor(file: string, text: string, session: Session) {
    this.file = file;
    this.text = text.replace(/^\uFEFF/, "");
    this.lineStarts = [0, ...[...this.text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map(endOf)];
    this.#session = session;
    // Only projects with a deployment pay for loading it.
    this.#yaml = createRequire(import.meta.url)("yaml") as typeof Yaml;
    if (this.text.includes("\uFFFD")) {
      const at = this.text.indexOf("\uFFFD");
      throw this.error({ start: at, end: at }, "The file is not in UTF-8.", "Convert it.");
    }
    this.#checkDepth();
    this.#root = this.#parse();
  }

  /** The parser has a stack of its own; what makes nodes of its tokens goes down with them. */
  #checkDepth(): void {
    const parser = new this.#yaml.Parser();
    for (const lexeme of new this.#yaml.Lexer().lex(this.text)) {
      // The tokens that are ready are not needed.
      Array.from(parser.next(lexeme));
      if (parser.stack.length <= maximumDepth) continue;
      const place = { start: parser.offset, end: parser.offset };
      throw this.error(place, "The file is nested too deeply.", "Simplify it.");
    }
  }

  #parse(): Yaml.Node | null {
    const document = this.#yaml.parseDocument(this.text, { prettyErrors: false });
    const problems = document.errors.slice(0, maximumErrors).map(({ pos, message }) => {
      const words = `This is not valid YAML: ${message.replace(/\.?$/, ".")}`;
      return this.#problem({ start: pos[0], end: pos[1] }, words, "Correct it.");
    });
    if (problems.length > 0) throw new ProjectError(problems);
    const anchors = new Map<string, Yaml.Node>();
    this.#yaml.visit(document, {
      Alias: (_, alias) => {
        const target = anchors.get(alias.source);
        if (target === undefined)
          throw this.error(spanOf(alias), `There is no anchor "&${alias.source}" before it.`, "Correct it.");
        this.#targets.set(alias, target);
      },
      Value: (_, node) => {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
      },
    });
    return document.contents;
  }

  /** The document as a whole; undefined where it is empty. */
  get root(): Value | undefined {
    return this.#valueOf(this.#root);
  }

  /** The value of a key; undefined where there is none, or no mapping. */
  get(value: Value | undefined, key: string): Value | undefined {
    return value === undefined ? undefined : this.#entriesOf(value.node).get(key);
  }

  /** The keys and values of a mapping, those that are merged into it included. Throws a ProjectError where it is none. */
  entries(value: Value, name: string): ReadonlyMap<string, Value | undefined> {
    if (!this.#yaml.isMap(value.node)) throw this.wrong(value, `"${name}" must be a mapping`);
    return this.#entriesOf(value.node);
  }

  /** The elements of a list. Throws a ProjectError where it is none. */
  elements(value: Value, name: string): readonly Value[] {
    if (!this.#yaml.isSeq(value.node)) throw this.wrong(value, `"${name}" must be a list`);
    return value.node.items.flatMap((item) => this.#valueOf(item) ?? []);
  }

  /** A string. Throws a ProjectError where it is none. */
  string(value: Value, name: string): string {
    const scalar = this.scalar(value);
    if (typeof scalar !== "string") throw this.wrong(value, `"${name}" must be a string`);
    return scalar;
  }

  /** A string, a number, true or false; undefined for anything else. */
  scalar({ node }: Value): string | number | boolean | undefined {
    const value = this.#yaml.isScalar(node) ? node.value : undefined;
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? value
      : undefined;
  }

  isMapping({ node }: Value): boolean {
    return this.#yaml.isMap(node);
  }

  /** The comments, by their offsets, each with its `#`. */
  comments(): Span[] {
    const found: Span[] = [];
    let offset = 0;
    let afterMark = false;
    for (const lexeme of new this.#yaml.Lexer().lex(this.text)) {
      if (!marks.has(lexeme)) {
        if (!afterMark && lexeme.startsWith("#"))
          found.push({ start: offset, end: offset + lexeme.trimEnd().length });
        offset += lexeme.length;
      }
      afterMark = lexeme === scalarMark;
    }
    return found;
  }

  /** A place that is shown as `s.yaml:3:7`. */
  problemAt(span: Span, message: string, help: string): ProjectProblem {
    return this.#problem(span, message, help);
  }

  error(span: Span, message: string, help: string): ProjectError {
    return new ProjectError([this.#problem(span, message, help)]);
  }

  /** A value of the wrong type. */
  wrong({ span }: Value, message: string): ProjectError {
    return this.error(span, `${message}.`, "Correct it.");
  }

  #problem(span: Span, message: string, help: string): ProjectProblem {
    return {
      file: this.#session.display(this.file),
      start: positionsOf(span, this.lineStarts).start,
      message,
      help,
    };
  }

  #valueOf(written: unknown): Value | undefined {
    if (!this.#yaml.isNode(written)) return undefined;
    const node = this.#yaml.isAlias(written) ? this.#targets.get(written) : written;
    // A key without a value has the value null.
    if (node === undefined || (this.#yaml.isScalar(node) && node.value === null)) return undefined;
    return { node, span: spanOf(written) };
  }

  /** Nodes that were merged already are left out: a mapping may be merged into itself, or by way of many others. */
  #entriesOf(node: Yaml.Node, merged = new Set<Yaml.Node>()): Map<string, Value | undefined> {
    const entries = new Map<string, Value | undefined>();
    if (!this.#yaml.isMap(node) || merged.has(node)) return entries;
    merged.add(node);
    const sources: Value[] = [];
    for (const { key, value } of node.items) {
      if (!this.#yaml.isScalar(key)) continue;
      const found = this.#valueOf(value);
      if (key.source !== "<<" || key.type !== "PLAIN") entries.set(String(key.value), found);
      else if (found !== undefined)
        sources.push(...(this.#yaml.isSeq(found.node) ? this.elements(found, "<<") : [found]));
    }
    for (const source of sources) {
      for (const [key, value] of this.#entriesOf(source.node, merged))
        if (!entries.has(key)) entries.set(key, value);
    }
    return entries;
  }
}

function spanOf({ range }: Yaml.Node): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}
