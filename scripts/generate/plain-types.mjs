// Measures which of the wrong handlers in test-fixtures the compiler reports by itself, by how `start` is typed.
import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import ts from "typescript";
import { createExtractor } from "../../packages/compiler/dist/index.js";
import { checkFile, codes, defaultOptions, rules, shapes } from "../../packages/core/dist/index.js";
import { root } from "../workspace.mjs";
import { block, table } from "./parts.mjs";

/**
 * A call that registers a handler with the runtime, and what fc-check says of the handler.
 * @typedef {{
 *   right: boolean, codes: readonly string[],
 *   places: readonly { file: string, start: number, end: number }[]
 * }} Registered `places` are the call, and where the handler is declared
 */

const fixtures = join(root, "test-fixtures");
const runtime = join(root, "packages/runtime/dist");

/** The strictest that a project is likely to have, for all fixtures, so the compiler sees what it can see. */
const options = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.NodeNext,
  jsx: ts.JsxEmit.Preserve,
  allowJs: true,
  checkJs: true,
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

/** The nine signatures as types, as one would write them by hand. */
const signatures = shapes.map(({ typescript }) => {
  const [parameters = "", result = ""] = typescript.split(" => ");
  return `${parameters.replace("TIn", "any")} => Eventual<${result.replace("TOut", "any")}>`;
});
const names = "type E = Error | null;\ntype Eventual<T> = T | Promise<T>;";
const union = `${names}\ntype Handler =\n${signatures.map((signature) => `  | (${signature})`).join("\n")};`;

/**
 * Ways to type what registers a handler, as the whole of the runtime's declarations; null for the runtime's own.
 * @type {{ title: string, declarations: string | null }[]}
 */
const variants = [
  {
    title: "any function",
    declarations: declare(["(...args: any[]) => any"], "(...args: any[]) => any"),
  },
  {
    title: "a union of nine",
    declarations: `${union}\n${declare(["Handler"], "(ctx: Context) => Eventual<void>")}`,
  },
  {
    title: "nine overloads",
    declarations: `${names}\n${declare(signatures, "(ctx: Context) => Eventual<void>")}`,
  },
  { title: "`@fc-check/runtime`", declarations: null },
];

/** @param {readonly string[]} handlers the types of the overloads of `start` @param {string} lifecycle that of lifecycle handlers */
function declare(handlers, lifecycle) {
  const hooks = ["registerInitializer", "registerPreStop", "registerPreFreeze"];
  return `import type { Context } from "./context.js";
import type { BytesHandler, StartOptions } from "./handler.js";
${handlers.map((handler) => `export declare function start(handler: ${handler}, options?: StartOptions): void;`).join("\n")}
export declare function startHandler(handler: BytesHandler): void;
${hooks.map((name) => `export declare function ${name}(handler: ${lifecycle}): void;`).join("\n")}`;
}

/** The part of the page that is measured: the union of the nine shapes, and what the compiler says with each typing. */
export function plainTypes() {
  const read = sourceFiles();
  const registered = findRegistered(createProgram(read, null));
  const caught = variants.map(({ declarations }) => {
    return reported(createProgram(read, declarations), registered);
  });
  const wrong = registered.filter((handler) => handler.codes.length > 0);
  const right = registered.filter((handler) => handler.right);
  const rows = [
    ...codes.map((code) => ({
      head: `[${code}](codes/${code}.md) ${rules[code].title}`,
      of: wrong.filter((handler) => handler.codes.includes(code)),
    })),
    { head: "**all wrong handlers**", of: wrong },
  ].filter(({ of }) => of.length > 0);
  const refused = caught.map((seen) =>
    right.filter((handler) => seen.has(handler) && caught[0]?.has(handler) !== true),
  );
  return [
    '<!--\nimport type { Context } from "@fc-check/runtime";\n-->',
    block("ts", union.replace("type Handler", "export type Handler")),
    `With that type the compiler reports **${percent(wrong, caught[1])} of the wrong handlers**, and refuses ${refused[1]?.length} of ${right.length} right ones. With the types of \`@fc-check/runtime\` it reports ${percent(wrong, caught[3])}, and refuses ${refused[3]?.length}.`,
    table(
      ["what is wrong", "handlers", ...variants.map(({ title }) => title)],
      [
        ...rows.map(({ head, of }) => [head, String(of.length), ...caught.map((seen) => percent(of, seen))]),
        ["right handlers refused", String(right.length), ...refused.map(({ length }) => String(length))],
      ],
    ),
  ].join("\n\n");
}

/** @param {readonly Registered[]} of @param {Set<Registered> | undefined} seen */
function percent(of, seen = new Set()) {
  return `${Math.round((100 * of.filter((handler) => seen.has(handler)).length) / of.length)} %`;
}

/** The fixtures' own sources that register something with the runtime, and the default library: read once for all programs. */
function sourceFiles() {
  const host = ts.createCompilerHost(options);
  /** @type {Map<string, ts.SourceFile | undefined>} */
  const cache = new Map();
  const files = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
    .map((file) => join(fixtures, file))
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !file.includes(`${sep}node_modules${sep}`))
    .filter((file) => readFileSync(file, "utf8").includes("@fc-check/runtime"))
    .sort();
  return { host, cache, files };
}

/** @param {ReturnType<typeof sourceFiles>} read @param {string | null} declarations */
function createProgram({ host, cache, files }, declarations) {
  /** @type {ts.CompilerHost["getSourceFile"]} */
  const getSourceFile = (file, language) => {
    if (declarations !== null && file.startsWith(runtime) && file.endsWith("/start.d.ts"))
      return ts.createSourceFile(file, declarations, language, true);
    const known = cache.get(file) ?? host.getSourceFile(file, language);
    cache.set(file, known);
    return known;
  };
  return ts.createProgram({ rootNames: files, options, host: { ...host, getSourceFile } });
}

/** @param {ts.Program} program @returns {Registered[]} */
function findRegistered(program) {
  const readFile = (/** @type {string} */ path) => ts.sys.readFile(path);
  const host = { ts, program, options: defaultOptions, baseFolder: fixtures, readFile };
  const extractor = createExtractor(host);
  const checker = program.getTypeChecker();
  return extractor.files.flatMap((file) => {
    const checked = checkFile((detailOf) => extractor.extract(file, detailOf), defaultOptions);
    return checked.handlers.flatMap(({ facts, verdict, shape }, index) => {
      const call = registeringCall(file, facts.span.start);
      if (call === undefined || !isRuntimes(checker, call) || leavesTypesOpen(call)) return [];
      const own = checked.diagnostics.filter(
        ({ handler, severity }) => handler === index && severity === "error",
      );
      const places = [call, ...declarationsOf(checker, call)].map((node) => ({
        file: node.getSourceFile().fileName,
        start: node.getStart(),
        end: node.getEnd(),
      }));
      // What is only ignored by a comment has no shape.
      const right = verdict === "valid" && (shape !== null || facts.kind === "lifecycle");
      return [{ right, codes: own.map(({ code }) => code), places }];
    });
  });
}

/** The call that a handler is an argument of. @param {ts.SourceFile} file @param {number} start */
function registeringCall(file, start) {
  /** @type {ts.CallExpression | undefined} */
  let found;
  const look = (/** @type {ts.Node} */ node) => {
    if (start < node.getFullStart() || start >= node.getEnd()) return;
    if (ts.isCallExpression(node) && node.arguments.some((argument) => argument.getStart(file) === start))
      found ??= node;
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** Whether a parameter has no type of its own, but the one that `start` gives it. @param {ts.CallExpression} call */
function leavesTypesOpen({ arguments: [handler] }) {
  if (handler === undefined || (!ts.isFunctionExpression(handler) && !ts.isArrowFunction(handler)))
    return false;
  return handler.parameters.some(
    (parameter) =>
      ts.getJSDocType(parameter) === undefined &&
      parameter.type === undefined &&
      parameter.initializer === undefined,
  );
}

/** Where a handler is declared that is registered by its name. @param {ts.TypeChecker} checker @param {ts.CallExpression} call */
function declarationsOf(checker, { arguments: [handler] }) {
  const symbol = handler === undefined ? undefined : checker.getSymbolAtLocation(handler);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target?.declarations ?? [];
}

/** Whether it is the runtime that is called. @param {ts.TypeChecker} checker @param {ts.CallExpression} call */
function isRuntimes(checker, call) {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  return declaration?.getSourceFile().fileName.startsWith(runtime) === true;
}

/**
 * The handlers in whose registration or declaration the compiler reports something. Of handlers inside each other the inner one is meant.
 * @param {ts.Program} program @param {readonly Registered[]} registered
 */
function reported(program, registered) {
  const places = registered
    .flatMap((handler) => handler.places.map((place) => ({ ...place, handler })))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const errors = ts.getPreEmitDiagnostics(program).flatMap(({ file, start = 0 }) => {
    const inside = places.find(
      (place) => place.file === file?.fileName && start >= place.start && start < place.end,
    );
    return inside?.handler ?? [];
  });
  return new Set(errors);
}
