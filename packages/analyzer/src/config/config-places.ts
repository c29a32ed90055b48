import type { Position } from "@fc-check/core";
import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import type { FileSystem } from "../files/file-system.js";
import { resolvePath } from "../session/session.js";

/** A place in a configuration file. `file` is absolute. */
export interface ConfigPlace {
  readonly file: string;
  readonly start: Position;
}

/** Leads to a part of a configuration: `["compilerOptions", "plugins", 0, "severity"]`. */
export type ConfigPath = readonly (string | number)[];

/**
 * Where a part of a project's configuration is written. What `tsc` inherits as a whole, such as `files` or one compiler option, is looked for in
 * the file that it comes from, through `extends`: `inherited` says how much of `path` is such a whole. Within it, the deepest part that exists
 * is the place. Undefined where no file writes it.
 */
export function findPlace(
  configFile: string,
  path: ConfigPath,
  inherited: number,
  files: FileSystem,
): ConfigPlace | undefined {
  for (const source of configChain(configFile, files)) {
    const nodes = follow(source, path);
    const node = nodes[Math.min(nodes.length, path.length) - 1];
    if (nodes.length < inherited || node === undefined) continue;
    return placeOf(node, source);
  }
  return undefined;
}

/** Where a configuration, or one that it extends, names a file by its path to extend it. */
export function findExtends(configFile: string, base: string, files: FileSystem): ConfigPlace | undefined {
  for (const source of configChain(configFile, files)) {
    const root = source.statements[0]?.expression;
    const value = root === undefined ? undefined : findProperty(root, "extends")?.initializer;
    const names: readonly ts.Expression[] =
      value === undefined ? [] : morph().ts.isArrayLiteralExpression(value) ? value.elements : [value];
    const name = names.filter(morph().ts.isStringLiteralLike).find(({ text }) => {
      const path = resolvePath(resolvePath(source.fileName, ".."), text);
      return path === base || `${path}.json` === base;
    });
    if (name !== undefined) return placeOf(name, source);
  }
  return undefined;
}

function placeOf(node: ts.Node, source: ts.JsonSourceFile): ConfigPlace {
  const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return { file: source.fileName, start: { line: line + 1, column: character + 1 } };
}

/** The files that make up a configuration, the one that wins first. */
export function configChain(configFile: string, files: FileSystem): ts.JsonSourceFile[] {
  // Parsed as something that extends the file, so TypeScript itself says what every file extends.
  const cache = new Map<string, ts.ExtendedConfigCacheEntry>();
  const folder = resolvePath(configFile, "..");
  const json = { extends: configFile, files: [] };
  morph().ts.parseJsonConfigFileContent(
    json,
    files,
    folder,
    undefined,
    undefined,
    undefined,
    undefined,
    cache,
  );
  const visit = (file: string, seen: readonly string[]): ts.JsonSourceFile[] => {
    const entry = cache.get(files.useCaseSensitiveFileNames ? file : file.toLowerCase());
    if (entry === undefined || seen.includes(file)) return [];
    const bases = [entry.extendedConfig?.extendedConfigPath ?? []].flat().reverse();
    return [entry.extendedResult, ...bases.flatMap((base) => visit(base, [...seen, file]))];
  };
  return visit(configFile, []);
}

/** The nodes along a path, as far as it exists: the names of properties, the elements of lists. */
function follow(source: ts.JsonSourceFile, path: ConfigPath): ts.Node[] {
  const nodes: ts.Node[] = [];
  let value: ts.Node | undefined = source.statements[0]?.expression;
  for (const step of path) {
    if (value === undefined) break;
    if (typeof step === "number") {
      value = morph().ts.isArrayLiteralExpression(value) ? value.elements[step] : undefined;
      if (value !== undefined) nodes.push(value);
    } else {
      const property = findProperty(value, step);
      value = property?.initializer;
      if (property !== undefined) nodes.push(property.name);
    }
  }
  return nodes;
}

/** A property of an object in JSON. */
export function findProperty(value: ts.Node, name: string): ts.PropertyAssignment | undefined {
  if (!morph().ts.isObjectLiteralExpression(value)) return undefined;
  // Of a name given twice, the last counts.
  return value.properties
    .filter(morph().ts.isPropertyAssignment)
    .findLast((property) => morph().ts.isStringLiteralLike(property.name) && property.name.text === name);
}
