import { functionType, parameters, resultType, returnType, written } from "./function.js";
import { call } from "./holding.js";
import { contexts, hasOutput, takesEvent, typeAt } from "./program.js";
import type { Program } from "./program.js";

/** What the first line of a JavaScript program is. */
export const javaScriptMark = "// @ts-check";

/** Whether a program can be written in JavaScript: its types need no declarations, and the function no other holder. */
export function hasJavaScript(program: Program): boolean {
  const types = [
    ...(takesEvent(program) ? [typeAt(program.event)] : []),
    ...(hasOutput(program) ? [typeAt(program.output)] : []),
  ];
  return (
    program.typed &&
    program.timing !== "thenable" &&
    !program.registrar.startsWith("wrapper") &&
    contexts[program.context].declarations === "" &&
    types.every(({ declarations }) => declarations === undefined)
  );
}

/** A program in JavaScript, its types in JSDoc comments. */
export function printJavaScript(program: Program): string {
  const output = typeAt(program.output);
  return [
    javaScriptMark,
    'import { start, registerInitializer } from "@fc-check/runtime";',
    'import { probe } from "./probe.js";',
    '/** @typedef {import("@fc-check/runtime").Context} Context */',
    ...(hasOutput(program)
      ? [
          `/** @type {readonly any[]} */`,
          `const values = [${output.samples.map(({ value }) => value).join(", ")}];`,
          `/** @type {readonly (${output.text})[]} */`,
          "const outputs = values;",
        ]
      : []),
    'const failure = new Error("failed on purpose");',
    "const nothing = /** @type {never} */ (/** @type {unknown} */ (undefined));",
    "/** @type {(error: Error) => [never, Error]} */",
    "const fail = (error) => [nothing, error];",
    ...heldInJavaScript(program),
    "",
  ].join("\n");
}

function heldInJavaScript(program: Program): string[] {
  const names = parameters({ ...program, typed: false, extra: "none" });
  const extra = program.extra === "optional" ? "optional" : "none";
  const plain: Program = { ...program, typed: false, annotated: false, extra };
  const withoutTypes = (text: string): string =>
    text
      .replaceAll("undefined as never", "nothing")
      .replace(`Promise.resolve<${resultType(program)}>`, "Promise.resolve");
  const arrow = withoutTypes(written(plain, undefined, names));
  const comment = commentOf(program);
  if (program.language === "tags" && program.holding === "declaration")
    return [comment, withoutTypes(written(plain, "function handle", names)), call(program, "handle")];
  if (program.language === "tags" && program.holding === "arrow")
    return [call(program, `${comment} ${arrow}`)];
  return [comment, `const handle = ${arrow};`, call(program, "handle")];
}

/** The comment that gives the function its types. */
function commentOf(program: Program): string {
  if (program.language === "type") return `/** @type {${functionType(program)}} */`;
  const tags = [
    ...parameters({ ...program, extra: "none" }).map((parameter) =>
      parameter.replace(
        /^(\w+): (.*)$/s,
        program.extra === "optional" ? " * @param {$2} [$1]" : " * @param {$2} $1",
      ),
    ),
    ` * @returns {${returnType(program)}}`,
  ];
  return program.language === "callback"
    ? ["/**", " * @callback Handle", ...tags, " */", "/** @type {Handle} */"].join("\n")
    : ["/**", ...tags, " */"].join("\n");
}
