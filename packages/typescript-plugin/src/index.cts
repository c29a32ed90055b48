/* eslint-disable @typescript-eslint/no-require-imports -- CommonJS has no other import */
import type * as ts from "typescript";
import plugin = require("./plugin.js");

/**
 * Makes the plugin for one project. tsserver calls it with its own compiler, once for each project whose `tsconfig.json` names this package in
 * `plugins`, and again when that file changes.
 */
function init(modules: { readonly typescript: typeof ts }): ts.server.PluginModule {
  return plugin.createPlugin(modules.typescript);
}

export = init;
