import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import type { Config } from "../config/config.js";
import type { Session } from "../session/session.js";

/** The part of a compiler host that says where imports lead. */
type ModuleHost = Pick<ts.CompilerHost, "getModuleResolutionCache" | "resolveModuleNameLiterals">;

/** Finds where imports lead, once for the programs of a check whose options are the same. */
export class ModuleResolution {
  readonly #session: Session;
  readonly #cache: ts.ModuleResolutionCache;

  constructor(session: Session) {
    this.#session = session;
    const { useCaseSensitiveFileNames } = session.files;
    const canonical = (path: string): string => (useCaseSensitiveFileNames ? path : path.toLowerCase());
    this.#cache = morph().ts.createModuleResolutionCache(session.folder, canonical);
  }

  /**
   * What the compiler host of a project needs of it: nothing where the project refers to others, because what its imports lead to then depends on
   * what these would build as well, and so on which they are.
   */
  hostFor({ parsed }: Config): ModuleHost {
    if ((parsed.projectReferences ?? []).length > 0) return {};
    const { files } = this.#session;
    const cache = this.#cache;
    cache.update(parsed.options);
    return {
      getModuleResolutionCache: () => cache,
      // eslint-disable-next-line @typescript-eslint/max-params -- the parameters are TypeScript's
      resolveModuleNameLiterals: (names, from, redirected, options, sourceFile) =>
        names.map((name) => {
          const mode = morph().ts.getModeForUsageLocation(sourceFile, name, options);
          return morph().ts.resolveModuleName(name.text, from, options, files, cache, redirected, mode);
        }),
    };
  }
}
