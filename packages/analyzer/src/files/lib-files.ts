import { morphCommon } from "../compiler.js";

/** The folder in which ts-morph's TypeScript has its default library. No such folder exists: the texts are part of its code. */
export const libFolder = "/node_modules/typescript/lib";

let texts: Map<string, string> | undefined;

/** The text of a file of the default library; undefined for any other file. */
export function libText(file: string): string | undefined {
  if (!file.startsWith(`${libFolder}/`)) return undefined;
  texts ??= new Map(
    morphCommon()
      .getLibFiles()
      .map(({ fileName, text }) => [`${libFolder}/${fileName}`, text]),
  );
  return texts.get(file);
}
