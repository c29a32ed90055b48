import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";

/**
 * The options of a project, with what its own TypeScript takes for those that it leaves out. TypeScript 6, which does this check, includes no
 * `@types` by itself and is strict; earlier versions are the other way round. The version is read from its `package.json`; nothing of it is loaded.
 */
export function withOwnDefaults(
  options: ts.CompilerOptions,
  configFile: string,
  session: Session,
): ts.CompilerOptions {
  const major = installedMajor(resolvePath(configFile, ".."), session);
  if (major === undefined || major >= 6) return options;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the default of TypeScript 5
  const target = options.target ?? morph().ts.ScriptTarget.ES5;
  const module = options.module ?? moduleFor(target, options.moduleResolution);
  const defaults: ts.CompilerOptions = {
    strict: false,
    types: ["*"],
    target,
    module,
    // These defaults are deprecated in TypeScript 6, which the project has not asked for.
    ignoreDeprecations: "6.0",
    ...(module === morph().ts.ModuleKind.CommonJS && {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the default of TypeScript 5
      moduleResolution: morph().ts.ModuleResolutionKind.Node10,
    }),
  };
  const missing = Object.entries(defaults).filter(([name]) => options[name] === undefined);
  // With `configFile`, which is not enumerable: it is what diagnostics of options find their place in.
  const descriptors = Object.getOwnPropertyDescriptors(options);
  return Object.defineProperties(Object.fromEntries(missing), descriptors);
}

function moduleFor(target: ts.ScriptTarget, resolution: ts.ModuleResolutionKind | undefined): ts.ModuleKind {
  if (resolution === morph().ts.ModuleResolutionKind.NodeNext) return morph().ts.ModuleKind.NodeNext;
  if (resolution === morph().ts.ModuleResolutionKind.Node16) return morph().ts.ModuleKind.Node16;
  return target >= morph().ts.ScriptTarget.ES2015
    ? morph().ts.ModuleKind.ES2015
    : morph().ts.ModuleKind.CommonJS;
}

/** The major version of the TypeScript that is installed for a folder; undefined where none is, or its version can't be read. */
function installedMajor(folder: string, { files }: Session): number | undefined {
  for (let current = folder; ; current = resolvePath(current, "..")) {
    const text = files.readFile(resolvePath(current, "node_modules/typescript/package.json"));
    if (text !== undefined) {
      const major = Number(/"version"\s*:\s*"(\d+)\./.exec(text)?.[1]);
      return Number.isNaN(major) ? undefined : major;
    }
    if (current === resolvePath(current, "..")) return undefined;
  }
}
