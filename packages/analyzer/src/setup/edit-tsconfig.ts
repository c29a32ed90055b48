import { pluginName } from "@fc-check/core";
import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import { findProperty } from "../config/config-places.js";
import { appendToList, listOf } from "./append-to-list.js";
import { applyEdits, layoutOf } from "./text-edits.js";

/**
 * Adds the plugin entry to the text of a `tsconfig.json` that has none, with everything else as it was. `inherited` are the entries of a list that
 * the new one would otherwise take the place of.
 */
export function addPluginEntry(text: string, inherited: readonly unknown[]): string {
  const source = morph().ts.parseJsonText("tsconfig.json", text);
  // Written without any white space, as nobody writes by hand.
  const tight = text.includes('":') && !/[:,]\s/.test(text);
  const json = (value: unknown): string => (tight ? JSON.stringify(value) : spaced(value));
  const [comma, colon] = tight ? [",", ":"] : [", ", ": "];
  const member = (name: string, value: string): string => `"${name}"${colon}${value}`;
  const append = (list: ts.ObjectLiteralExpression | ts.ArrayLiteralExpression, element: string): string =>
    applyEdits(text, appendToList(source, listOf(list), [element], comma));
  const replace = (node: ts.Node, by: string): string =>
    applyEdits(text, [{ start: node.getStart(source), end: node.end, text: by }]);

  const plugins = member("plugins", json([...inherited, { name: pluginName }]));
  const root = source.statements[0]?.expression;
  if (root === undefined || !morph().ts.isObjectLiteralExpression(root)) {
    const { newLine, indent } = layoutOf(text);
    const lines = [
      "{",
      `${indent}"compilerOptions": {`,
      `${indent.repeat(2)}${plugins}`,
      `${indent}}`,
      "}",
      "",
    ];
    return (text.trim() === "" ? "" : `${text.trimEnd()}${newLine}`) + lines.join(newLine);
  }
  const options = findProperty(root, "compilerOptions")?.initializer;
  if (options === undefined) {
    const oneLine = root.properties.length > 0 && !text.slice(root.getStart(source), root.end).includes("\n");
    const [open, close] = oneLine ? (tight ? ["{", "}"] : ["{ ", " }"]) : ["{\n\t", "\n}"];
    return append(root, member("compilerOptions", `${open}${plugins}${close}`));
  }
  // What is neither an object nor a list has been refused, unless it is null.
  if (!morph().ts.isObjectLiteralExpression(options)) return replace(options, `{ ${plugins} }`);
  const property = findProperty(options, "plugins");
  if (property === undefined) return append(options, plugins);
  const list = property.initializer;
  if (!morph().ts.isArrayLiteralExpression(list)) return replace(property, plugins);
  const forCompiler = list.elements.find(isForCompilerOnly);
  return forCompiler === undefined
    ? append(list, json({ name: pluginName }))
    : append(forCompiler, member("name", json(pluginName)));
}

/** The entry of the compiler plugin, which serves tsserver too when it is given a name. */
function isForCompilerOnly(entry: ts.Expression): entry is ts.ObjectLiteralExpression {
  if (!morph().ts.isObjectLiteralExpression(entry) || findProperty(entry, "name") !== undefined) return false;
  const transform = findProperty(entry, "transform")?.initializer;
  return (
    transform !== undefined &&
    morph().ts.isStringLiteral(transform) &&
    transform.text.startsWith(`${pluginName}/`)
  );
}

/** JSON on one line, with spaces. */
function spaced(value: unknown): string {
  return JSON.stringify(value, undefined, 1).replace(/\n\s*/g, " ").replace(/\[ /g, "[").replace(/ \]/g, "]");
}
