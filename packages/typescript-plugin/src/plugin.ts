import type ts from "typescript";
import { decorate } from "./language-service.js";
import { logOf } from "./log.js";
import { ProjectState } from "./project-state.js";
import { registerCodes } from "./supported-codes.js";

/**
 * The state of each project that has the plugin. tsserver makes the plugin anew whenever a project's configuration changes, around a language service
 * that has it already: then only the options are new.
 */
const states = new WeakMap<ts.server.Project, ProjectState>();

/** Makes the plugin for one project, with tsserver's own compiler. */
export function createPlugin(compiler: typeof ts): ts.server.PluginModule {
  let state: ProjectState | undefined;
  return {
    create(info) {
      const { project, languageService } = info;
      const log = logOf(compiler, project);
      try {
        state = states.get(project);
        if (state !== undefined) {
          state.configure(info.config);
          return languageService;
        }
        if (!registerCodes(compiler)) {
          log(`TypeScript ${compiler.version} does not let the codes be known: editors may offer no fixes.`);
        }
        state = new ProjectState(compiler, info, log);
        const decorated = decorate(compiler, languageService, state);
        states.set(project, state);
        return decorated;
      } catch (error) {
        log(
          `could not be started: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
        return languageService;
      }
    },
    onConfigurationChanged(config) {
      state?.reconfigure(config);
    },
  };
}
