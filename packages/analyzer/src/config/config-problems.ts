import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import { findExtends, findPlace } from "./config-places.js";
import type { ConfigPath } from "./config-places.js";
import type { ProjectProblem } from "../session/project-error.js";
import type { Session } from "../session/session.js";

/** Codes of TypeScript's messages about configurations. */
const code = {
  fileNotFound: 6053,
  cannotReadFile: 5083,
  circularExtends: 18000,
  unknownValue: 6046,
  emptyFiles: 18002,
  noInputs: 18003,
};

/** What TypeScript reports of a configuration, in the form of this project. */
export function describeConfigError(
  diagnostic: ts.Diagnostic,
  configFile: string,
  session: Session,
): ProjectProblem {
  const text = morph().ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
  if (diagnostic.code === code.circularExtends) return describeCircularExtends(text, configFile, session);
  if (diagnostic.code === code.cannotReadFile) return describeMissingBase(text, configFile, session);
  const { file, start } = diagnostic;
  const at =
    file === undefined || start === undefined
      ? undefined
      : morph().ts.getLineAndCharacterOfPosition(file, start);
  return {
    file: session.display(file?.fileName ?? configFile),
    start: at === undefined ? null : { line: at.line + 1, column: at.character + 1 },
    message: relativePaths(diagnostic.code === code.unknownValue ? withoutValues(text) : text, session),
    help: helpFor(diagnostic),
  };
}

/** A part of a configuration; see findPlace for `path` and `inherited`. */
interface ConfigPart {
  readonly configFile: string;
  readonly path: ConfigPath;
  readonly inherited: number;
}

/** A problem with a part of a configuration, with the place where that part is written. */
export function problemAt(
  { configFile, path, inherited }: ConfigPart,
  words: Pick<ProjectProblem, "message" | "help">,
  session: Session,
): ProjectProblem {
  const place = findPlace(configFile, path, inherited, session.files);
  return { file: session.display(place?.file ?? configFile), start: place?.start ?? null, ...words };
}

/** TypeScript gives no place for a circle, but the files that lead to each other. */
function describeCircularExtends(text: string, configFile: string, session: Session): ProjectProblem {
  const circle = text.slice(text.indexOf(": ") + 2).split(" -> ");
  const message = `"extends" leads back to a file that it comes from: ${circle.map(session.display).join(" -> ")}.`;
  const words = { message, help: "Remove one of them." };
  const part = { configFile: circle.at(-2) ?? configFile, path: ["extends"], inherited: 1 };
  return problemAt(part, words, session);
}

/** Nor for a file that is missing, but its path. */
function describeMissingBase(text: string, configFile: string, session: Session): ProjectProblem {
  const [, missing = ""] = /'(.*?)'/.exec(text) ?? [];
  const place = findExtends(configFile, missing, session.files);
  return {
    file: session.display(place?.file ?? configFile),
    start: place?.start ?? null,
    message: `There is no ${session.display(missing)} to extend, or it can't be read.`,
    help: 'Correct "extends".',
  };
}

function helpFor(diagnostic: ts.Diagnostic): string {
  switch (diagnostic.code) {
    case code.fileNotFound:
      return 'Correct what "extends" says, or install the package that it names.';
    case code.emptyFiles:
    case code.noInputs:
      return 'Name the source files in "files" or "include".';
    default:
      return diagnostic.code < 2000 ? "Correct the JSON." : "Correct it; `tsc` reports it too.";
  }
}

/** TypeScript lists every value that it knows, of which there are more than a hundred for `lib`. */
function withoutValues(text: string): string {
  const [, option = ""] = /'--(.*?)'/.exec(text) ?? [];
  return `This value of '${option}' is unknown.`;
}

/** TypeScript's messages quote absolute paths, which differ from machine to machine. */
function relativePaths(message: string, session: Session): string {
  return message.replace(/'((?:\/|[A-Za-z]:\/)[^']*)'/g, (_, path: string) => `'${session.display(path)}'`);
}
