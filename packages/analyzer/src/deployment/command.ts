/** The script of a command: the word that names it, and the path as Node reads it. */
export interface Script {
  /** The index of the word. */
  readonly word: number;
  readonly path: string;
}

/** Options of Node that take the next word as their value, where they are not written with `=`. */
const withValue = new Set([
  "-r",
  "--require",
  "--import",
  "--loader",
  "--experimental-loader",
  "-C",
  "--conditions",
  "--env-file",
  "--env-file-if-exists",
  "--disable-warning",
  "--title",
]);

/** Options with which Node runs something else than a script that the command names. */
const withoutScript =
  /^(?:-[cehipv]|-pe|--check|--eval|--help|--interactive|--print|--run|--test|--version)(?:=|$)/;

const scriptFile = /\.[cm]?[jt]sx?$/;

/**
 * The script that a command runs with Node: `node --enable-source-maps ./dist/index.js`, and the same behind `sh -c`. Undefined where it is not
 * known for sure: what npm or npx run is said elsewhere, and a shell script may do anything.
 */
export function scriptOf(words: readonly string[]): Script | undefined {
  const [program = "", flag, line = ""] = words;
  if (/^(?:\/(?:usr\/)?bin\/)?(?:ba|da)?sh$/.test(program) && flag === "-c") {
    // Without quotes, variables and the like, a shell does nothing but split at spaces.
    if (words.length > 3 || !/^[\w@%+=:,./ -]+$/.test(line)) return undefined;
    const path = scriptOfNode(
      line
        .trim()
        .replace(/^exec +/, "")
        .split(/ +/),
    )?.path;
    return path === undefined ? undefined : { word: 2, path };
  }
  return scriptOfNode(words);
}

function scriptOfNode([program = "", ...words]: readonly string[]): Script | undefined {
  if (!/^(?:.*\/)?node$/.test(program)) return undefined;
  let unsure = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (withoutScript.test(word)) return undefined;
    if (withValue.has(word)) index += 1;
    else if (!word.startsWith("-")) {
      // Behind an option that is not known it may be that option's value.
      return unsure && !scriptFile.test(word) ? undefined : { word: index + 1, path: word };
    } else unsure = word.startsWith("--") && word !== "--" && !word.includes("=");
  }
  return undefined;
}

/** The files that Node may load for the path of a script, the likeliest first. */
export function scriptFiles(path: string): readonly string[] {
  return scriptFile.test(path) ? [path] : [`${path}.js`, `${path}/index.js`, path];
}
