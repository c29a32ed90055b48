import type { PackageExport } from "@fc-check/core";
import type ts from "typescript";
import { withoutAlias } from "./scope.js";
import type { Scope } from "./scope.js";

/**
 * The declarations that packages export under the given names. A package is known by the `name` in the nearest `package.json` above a file that
 * has one, compared exactly, or by the name of an ambient module declaration (for packages without types of their own).
 */
export function exportedDeclarations(scope: Scope, wanted: readonly PackageExport[]): ts.Declaration[] {
  if (wanted.length === 0) return [];
  const { program, checker } = scope;
  const packageOf = packageNames(scope);
  const found = new Set<ts.Declaration>();
  const collect = (module: ts.Symbol, packageName: string): void => {
    for (const { package: name, name: exported } of wanted) {
      if (name !== packageName) continue;
      const symbol = checker.tryGetMemberInModuleExports(exported, module);
      if (symbol === undefined) continue;
      for (const declaration of withoutAlias(scope, symbol).declarations ?? []) found.add(declaration);
    }
  };
  for (const sourceFile of program.getSourceFiles()) {
    const packageName = packageOf(sourceFile.fileName);
    if (packageName === undefined || !wanted.some((one) => one.package === packageName)) continue;
    const module = checker.getSymbolAtLocation(sourceFile);
    if (module !== undefined) collect(module, packageName);
  }
  for (const module of checker.getAmbientModules()) collect(module, module.name.replace(/^"|"$/g, ""));
  return [...found];
}

/** The name of the package that a file belongs to, by folder, each folder read once. */
export function packageNames({
  readFile,
}: Pick<Scope, "readFile">): (fileName: string) => string | undefined {
  const names = new Map<string, string | undefined>();
  const nameOf = (folder: string): string | undefined => {
    if (names.has(folder)) return names.get(folder);
    const text = readFile(`${folder}/package.json`);
    const parent = parentFolder(folder);
    // A package.json without a name only marks the files below it as ES modules or CommonJS.
    const own = text === undefined ? undefined : packageName(text);
    const name = own ?? (parent === undefined ? undefined : nameOf(parent));
    names.set(folder, name);
    return name;
  };
  return (fileName) => {
    const folder = parentFolder(fileName);
    return folder === undefined ? undefined : nameOf(folder);
  };
}

function parentFolder(path: string): string | undefined {
  const slash = path.lastIndexOf("/");
  return slash < 0 || path === "/" ? undefined : path.slice(0, slash);
}

function packageName(text: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || !("name" in parsed)) return undefined;
    return typeof parsed.name === "string" ? parsed.name : undefined;
  } catch {
    // A broken package.json names no package. What reads it for its own purpose, the compiler or npm, reports it.
    return undefined;
  }
}
