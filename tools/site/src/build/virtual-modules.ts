import type { Plugin } from "vite";
import { declarationsOf } from "./declarations.js";
import { readExamples } from "./examples.js";
import { bundleRunner } from "./runner.js";

/** Modules that are made of files of this workspace when the site is built. */
const sources: Readonly<Record<string, () => unknown>> = {
  "virtual:declarations/base": () => declarationsOf("base"),
  "virtual:declarations/dom": () => declarationsOf("dom"),
  "virtual:declarations/node": () => declarationsOf("node"),
  "virtual:examples": readExamples,
  "virtual:runner": bundleRunner,
};

/** What only a browser loads: the pages are rendered without it. */
const inBrowsers = /\/playground\/editor\.ts$|^\0virtual:/;

/** The plugin that makes them. A text is parsed much faster as JSON than as JavaScript. */
export function virtualModules(): Plugin {
  return {
    name: "virtual-modules",
    resolveId: (id) => (id in sources ? `\0${id}` : undefined),
    load: async (id, options) => {
      if (options?.ssr === true && inBrowsers.test(id)) return "export default undefined;";
      const source = id.startsWith("\0") ? sources[id.slice(1)] : undefined;
      return source && `export default JSON.parse(${JSON.stringify(JSON.stringify(await source()))});`;
    },
  };
}
