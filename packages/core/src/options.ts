import { codeOf, codes, rules } from "./registry.js";
import type { Code } from "./registry.js";
import { validate } from "./json-schema.js";
import type { SchemaProblem } from "./json-schema.js";
import { optionsSchema } from "./options-schema.js";
import type { Severity } from "./severity.js";

/** A declaration that a package exports: `package` is the `name` in its `package.json`, compared exactly. */
export interface PackageExport {
  readonly package: string;
  readonly name: string;
}

/** The options of every host, with all defaults filled in. */
export interface Options {
  /** Accept handlers with parameters and no result, which the Go SDK lets through but no document lists. Default: false. */
  readonly acceptUndocumented: boolean;
  /** Functions that register an event handler, in packages that can't be tagged with `@fcRegistrar`. Default: none. */
  readonly registrars: readonly PackageExport[];
  /** Types that are the context, in packages that can't be tagged with `@fcContext`. Default: none. */
  readonly contexts: readonly PackageExport[];
  /** Handlers by place: `"glob#exportName"`, `"glob#*"` or `"glob#default"`, globs relative to the project's `tsconfig.json`. Default: none. */
  readonly handlers: readonly string[];
  /** The description of the deployment, by a path relative to the file that writes it; null where none is given. Default: null. */
  readonly deployment: string | null;
  /** The severity of each code. */
  readonly severity: Readonly<Record<Code, Severity>>;
}

/** One thing that is wrong with the options. */
export type OptionProblem = SchemaProblem;

/** How messages call a part of the options: `severity.FC2002`, `registrars[0].name`. */
export function optionName(path: OptionProblem["path"]): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
  return steps.join("").slice(1);
}

/** Options as they are written: any part may be missing. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** The name by which a plugin entry of a `tsconfig.json` is known to be fc-check's. */
export const pluginName = "@fc-check/typescript-plugin";

/** What else may stand in a plugin entry: the name, and what ts-patch reads where the checker runs as a compiler plugin. */
const entryKeys = ["name", "transform", "transformProgram"];

/**
 * The options in the `plugins` of a `tsconfig.json`, and the entry's place in that list. Undefined where no entry is fc-check's. Of several
 * entries the first counts, as in tsserver.
 */
export function pluginOptions(plugins: unknown): { index: number; raw: RawOptions } | undefined {
  if (!Array.isArray(plugins)) return undefined;
  const index = plugins.findIndex((entry: unknown) => isEntry(entry));
  const entry: unknown = plugins[index];
  if (!isEntry(entry)) return undefined;
  return {
    index,
    raw: Object.fromEntries(Object.entries(entry).filter(([key]) => !entryKeys.includes(key))),
  };
}

function isEntry(entry: unknown): entry is object {
  if (typeof entry !== "object" || entry === null) return false;
  if ("name" in entry) return entry.name === pluginName;
  return (
    "transform" in entry &&
    typeof entry.transform === "string" &&
    entry.transform.startsWith(`${pluginName}/`)
  );
}

/** Options where nothing is given. */
export const defaultOptions: Options = {
  acceptUndocumented: false,
  registrars: [],
  contexts: [],
  handlers: [],
  deployment: null,
  severity: Object.fromEntries(codes.map((code) => [code, rules[code].severity])) as Record<Code, Severity>,
};

/**
 * Reads options as they are written. Each part that is wrong is named in `problems` and left at its default; the rest holds. A value given
 * by `over` (a lint rule's option, a flag) replaces the one of the same name in `raw`; severities are replaced code by code.
 */
export function readOptions(
  raw: RawOptions,
  over: RawOptions = {},
): { options: Options; problems: OptionProblem[] } {
  const problems: OptionProblem[] = [];
  const merged: Record<string, unknown> = {};
  const severity: Record<Code, Severity> = { ...defaultOptions.severity };
  for (const source of [raw, over]) {
    const found = validate(optionsSchema, source, []);
    problems.push(...found);
    const wrong = new Set(found.map((problem) => problem.path[0]));
    for (const [key, value] of Object.entries(source)) if (!wrong.has(key)) merged[key] = value;
    readSeverity(source.severity, found, severity, problems);
  }
  return { options: { ...defaultOptions, ...pick(merged), severity }, problems };
}

function pick(merged: Readonly<Record<string, unknown>>): Partial<Options> {
  const known = Object.entries(merged).filter(
    ([key]) => key !== "severity" && key in optionsSchema.properties,
  );
  return Object.fromEntries(known);
}

function readSeverity(
  written: unknown,
  found: readonly OptionProblem[],
  severity: Record<Code, Severity>,
  problems: OptionProblem[],
): void {
  if (typeof written !== "object" || written === null || Array.isArray(written)) return;
  const wrong = new Set(
    found.filter((problem) => problem.path[0] === "severity").map((problem) => problem.path[1]),
  );
  const given = new Map<Code, string>();
  for (const [key, value] of Object.entries(written)) {
    const code = codeOf(key);
    if (code === undefined || wrong.has(key)) continue;
    const before = given.get(code);
    if (before !== undefined)
      problems.push({
        path: ["severity", key],
        message: `gives ${code} a second severity; "${before}" does already`,
      });
    given.set(code, key);
    severity[code] = value as Severity;
  }
}
