import type ts from "typescript";
import { editorCodes } from "./diagnostics.js";

/** The part of TypeScript's registry of fixes that is used here. It is there at run time, but its declarations leave it out. */
interface FixRegistry {
  readonly registerCodeFix: (registration: {
    readonly errorCodes: readonly number[];
    readonly getCodeActions: () => undefined;
  }) => void;
}

const known = new WeakSet<typeof ts>();

/**
 * Makes known to a compiler that there are fixes for fc-check's codes. Editors ask only for fixes of codes that tsserver lists, and most ask for
 * that list without naming a file: then tsserver asks no language service, but only this registry. It takes codes alone: the fixes
 * themselves come from each project's language service. Gives false where this compiler has no such registry.
 */
export function registerCodes(compiler: typeof ts): boolean {
  if (known.has(compiler)) return true;
  const { codefix } = compiler as unknown as { readonly codefix?: Partial<FixRegistry> };
  if (codefix?.registerCodeFix === undefined) return false;
  codefix.registerCodeFix({ errorCodes: editorCodes, getCodeActions: () => undefined });
  known.add(compiler);
  return true;
}
