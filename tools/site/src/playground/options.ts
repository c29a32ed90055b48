import { pluginName, pluginOptions } from "@fc-check/core";
import type { Severity } from "@fc-check/core";
import { applyEdits, modify, parse } from "jsonc-parser";

/** How a `tsconfig.json` is written here. */
const formattingOptions = { tabSize: 2, insertSpaces: true, eol: "\n" };

/** The severities that a `tsconfig.json` gives, by codes and names as they are written there. */
export function writtenSeverities(config: string): Readonly<Record<string, unknown>> {
  const severity = pluginOptions(pluginsOf(config))?.raw.severity;
  return typeof severity === "object" && severity !== null ? (severity as Record<string, unknown>) : {};
}

/** Gives a code a severity; undefined takes away what is written. The rest of the text, comments too, stays as it is. */
export function withSeverity(config: string, key: string, severity: Severity | undefined): string {
  const plugins = pluginsOf(config);
  const index = pluginOptions(plugins)?.index;
  const place = ["compilerOptions", "plugins"];
  if (index !== undefined) return edited(config, [...place, index, "severity", key], severity);
  if (severity === undefined) return config;
  const entry = { name: pluginName, severity: { [key]: severity } };
  return edited(
    config,
    Array.isArray(plugins) ? [...place, plugins.length] : place,
    Array.isArray(plugins) ? entry : [entry],
  );
}

function pluginsOf(config: string): unknown {
  const parsed = parse(config) as { compilerOptions?: { plugins?: unknown } } | undefined;
  return parsed?.compilerOptions?.plugins;
}

function edited(text: string, path: (string | number)[], value: unknown): string {
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}
