import { held, registrarDeclaration } from "./holding.js";
import { printJavaScript } from "./javascript.js";
import { contexts, hasOutput, takesEvent, typeAt } from "./program.js";
import type { Program } from "./program.js";

/** The TypeScript of a program. `probe` records what the handler is called with, and says which output it returns. */
export function print(program: Program): string {
  return program.language === "typescript" ? printTypeScript(program) : printJavaScript(program);
}

function printTypeScript(program: Program): string {
  const event = typeAt(program.event);
  const output = typeAt(program.output);
  const context = contexts[program.context];
  const declarations = [
    ...(takesEvent(program) ? [event.declarations] : []),
    ...(hasOutput(program) ? [output.declarations] : []),
    context.declarations,
  ];
  return [
    'import { start, registerInitializer, type Context, type StartOptions } from "@fc-check/runtime";',
    'import { probe } from "./probe.js";',
    ...new Set(declarations.filter((one) => one !== undefined && one !== "")),
    ...(hasOutput(program)
      ? [
          `const outputs: readonly (${output.text})[] = [${output.samples.map(({ value }) => `(${value}) as never`).join(", ")}];`,
        ]
      : []),
    'const failure = new Error("failed on purpose");',
    "class Later<T> { constructor(private readonly value: T) {} then(resolve: (value: T) => void): void { resolve(this.value); } }",
    "const fail = (error: Error): [never, Error] => [undefined as never, error];",
    ...registrarDeclaration(program),
    ...held(program),
    "",
  ].join("\n");
}
