import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import { appendToList } from "./append-to-list.js";
import { exportedList } from "./exported-list.js";
import type { ExportedList } from "./exported-list.js";
import { importedNames } from "./module-names.js";
import type { ImportedName } from "./module-names.js";
import { applyEdits, layoutOf } from "./text-edits.js";
import type { TextEdit } from "./text-edits.js";

/** What came of an ESLint configuration. */
export type ESLintConfigEdit =
  /** It names the plugin already. `packages` are those of the set-up that it names. */
  | { readonly kind: "present"; readonly packages: readonly string[] }
  /** It is written in a way that is not known, or is not a program at all. */
  | { readonly kind: "unknown" }
  /** `packages` are those that the new lines import. */
  | { readonly kind: "edited"; readonly text: string; readonly packages: readonly string[] };

const plugin = { name: "fcCheck", package: "eslint-plugin-fc-check" };
const tseslint = { name: "tseslint", package: "typescript-eslint" };
const parserPackage = "@typescript-eslint/parser";

/**
 * Adds the recommended configuration of the ESLint plugin to the text of a flat configuration: an import, and an element at the end of the list that
 * it exports. Where nothing in the file sets typed linting up, that comes before it. The file is read, and not run.
 *
 * @param file its name, which says in which language it is written
 */
export function addToESLintConfig(file: string, text: string): ESLintConfigEdit {
  const source = morph().ts.createSourceFile(file, text, morph().ts.ScriptTarget.Latest, true);
  const { strings, identifiers, typed } = survey(source);
  if (strings.has(plugin.package)) {
    const packages = [plugin, tseslint].map((each) => each.package).filter((name) => strings.has(name));
    return { kind: "present", packages };
  }
  const names = importedNames(source);
  const exported = hasSyntaxError(source) ? undefined : exportedList(source, names);
  if (exported === undefined) return { kind: "unknown" };
  const parser = parserAmong(names);
  const imports = [plugin, ...(typed || parser !== undefined ? [] : [tseslint])];
  if (imports.some(({ name }) => identifiers.has(name))) return { kind: "unknown" };
  const quote = [...strings.values()][0]?.startsWith("'") ? "'" : '"';
  const recommended = `${exported.nested ? "" : "..."}${plugin.name}.configs.recommended`;
  const setUp = typedLinting(parser ?? `${tseslint.name}.parser`, exported.moduleKind).replaceAll('"', quote);
  const edits = [
    importEdit(source, names, exported, imports.map(importLine(exported.moduleKind, quote))),
    ...appendToList(source, exported.list, typed ? [recommended] : [setUp, recommended]),
  ];
  return { kind: "edited", text: applyEdits(text, edits), packages: imports.map((each) => each.package) };
}

/** What there is to add by hand, to a configuration that can't be changed from outside. */
export const linesToAdd = [
  importLine("esm", '"')(plugin) + ";",
  importLine("esm", '"')(tseslint) + ";",
  "",
  "// At the end of the list; the first one only where nothing else sets up typed linting.",
  `${typedLinting(`${tseslint.name}.parser`, "esm").replaceAll("\t", "  ")},`,
  `...${plugin.name}.configs.recommended,`,
].join("\n");

/** A configuration for a project that has none. */
export function wholeESLintConfig(): string {
  const text = 'import { defineConfig } from "eslint/config";\n\nexport default defineConfig();\n';
  const edit = addToESLintConfig("eslint.config.mjs", text);
  return edit.kind === "edited" ? edit.text : text;
}

/** The folder is named, since typescript-eslint can't tell where several configurations are in use, as in a monorepo. */
function typedLinting(parser: string, moduleKind: ExportedList["moduleKind"]): string {
  const folder = moduleKind === "esm" ? "import.meta.dirname" : "__dirname";
  return [
    "{",
    '\tfiles: ["**/*.{ts,tsx,mts,cts}"],',
    "\tlanguageOptions: {",
    `\t\t${parser === "parser" ? "" : "parser: "}${parser},`,
    `\t\tparserOptions: { projectService: true, tsconfigRootDir: ${folder} },`,
    "\t},",
    "}",
  ].join("\n");
}

function importLine(moduleKind: ExportedList["moduleKind"], quote: string) {
  return (of: typeof plugin): string => {
    const module = `${quote}${of.package}${quote}`;
    return moduleKind === "esm"
      ? `import ${of.name} from ${module}`
      : `const ${of.name} = require(${module})`;
  };
}

/** How the file calls the parser of typescript-eslint. */
function parserAmong(names: readonly ImportedName[]): string | undefined {
  const whole = names.filter(({ imported }) => imported === "*" || imported === "default");
  const found = whole.find(({ module }) => module === tseslint.package);
  return found ? `${found.local}.parser` : whole.find(({ module }) => module === parserPackage)?.local;
}

/** After the last import; before everything else where there is none, but for what must come first. */
function importEdit(
  source: ts.SourceFile,
  names: readonly ImportedName[],
  { moduleKind, list }: ExportedList,
  lines: readonly string[],
): TextEdit {
  const { text } = source;
  const { newLine } = layoutOf(text);
  const last =
    moduleKind === "esm"
      ? source.statements.findLast(morph().ts.isImportDeclaration)
      : names.findLast(
          ({ statement }) => morph().ts.isVariableStatement(statement) && statement.end < list.start,
        )?.statement;
  const end = (last ?? source.statements.at(-1))?.getText(source).endsWith(";") ? ";" : "";
  const ended = lines.map((line) => `${line}${end}`);
  if (last !== undefined) {
    const place = morph().ts.getTrailingCommentRanges(text, last.end)?.at(-1)?.end ?? last.end;
    return { start: place, end: place, text: ended.map((line) => `${newLine}${line}`).join("") };
  }
  const first =
    /^(?:#!.*\r?\n)?(?:\s*\/\/\s*@ts-\w+.*\r?\n)?(?:\s*(?:"use strict"|'use strict');?\r?\n)?/.exec(text)?.[0]
      .length ?? 0;
  return { start: first, end: first, text: `${ended.join(newLine)}${newLine}${newLine}` };
}

/** The strings of a file, each with its quotes; its identifiers; and whether something in it sets typed linting up. */
function survey(source: ts.SourceFile): {
  strings: Map<string, string>;
  identifiers: Set<string>;
  typed: boolean;
} {
  const strings = new Map<string, string>();
  const identifiers = new Set<string>();
  let typed = false;
  const visit = (node: ts.Node): void => {
    if (morph().ts.isStringLiteral(node)) strings.set(node.text, node.getText(source));
    else if (morph().ts.isIdentifier(node)) identifiers.add(node.text);
    else if (morph().ts.isPropertyAssignment(node) && isNamed(node.name, "parserOptions"))
      typed ||= setsTypesUp(node.initializer);
    morph().ts.forEachChild(node, visit);
  };
  visit(source);
  return { strings, identifiers, typed };
}

function setsTypesUp(parserOptions: ts.Expression): boolean {
  if (!morph().ts.isObjectLiteralExpression(parserOptions)) return false;
  const off = [morph().ts.SyntaxKind.FalseKeyword, morph().ts.SyntaxKind.NullKeyword];
  return parserOptions.properties.some(
    (property) =>
      morph().ts.isPropertyAssignment(property) &&
      isNamed(property.name, "project", "projectService") &&
      !off.includes(property.initializer.kind),
  );
}

function isNamed(name: ts.PropertyName, ...wanted: readonly string[]): boolean {
  return (morph().ts.isIdentifier(name) || morph().ts.isStringLiteral(name)) && wanted.includes(name.text);
}

/** Only a program says what the compiler found when it read a file. */
function hasSyntaxError(source: ts.SourceFile): boolean {
  return ((source as { parseDiagnostics?: readonly unknown[] }).parseDiagnostics ?? []).length > 0;
}
