/* eslint-disable @typescript-eslint/no-require-imports, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access -- tsserver loads CommonJS, and what is loaded by a path has no type */
// A plugin around fc-check's: it measures how much of the time of semantic diagnostics is fc-check's own. Without fc-check it only stands in its place.
const { writeFileSync } = require("node:fs");

const plugin = process.env.FC_CHECK_PLUGIN ?? "";

/** @param {{ typescript: typeof import("typescript") }} modules */
module.exports = (modules) => {
  /** @type {number[]} */
  let times = [];
  return {
    /** @param {import("typescript").server.PluginCreateInfo} info */
    create(info) {
      if (plugin === "") return info.languageService;
      let inner = 0;
      const host = info.languageService;
      /** @param {string} fileName */
      const getSemanticDiagnostics = (fileName) => {
        const started = performance.now();
        const found = host.getSemanticDiagnostics(fileName);
        inner += performance.now() - started;
        return found;
      };
      // Many handlers are started in one file here.
      const config = { name: "@fc-check/typescript-plugin", severity: { FC1017: "off" } };
      const languageService = { ...host, getSemanticDiagnostics };
      const decorated = require(plugin)(modules).create({ ...info, config, languageService });
      return {
        ...decorated,
        /** @param {string} fileName */
        getSemanticDiagnostics(fileName) {
          inner = 0;
          const started = performance.now();
          const found = decorated.getSemanticDiagnostics(fileName);
          times.push(performance.now() - started - inner);
          return found;
        },
      };
    },
    /** @param {{ measured: string }} configuration */
    onConfigurationChanged({ measured }) {
      global.gc?.();
      const heap = process.memoryUsage().heapUsed / 2 ** 20;
      writeFileSync(measured, JSON.stringify({ times, heap }));
      times = [];
    },
  };
};
