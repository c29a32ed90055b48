import { contexts, takesEvent, typeAt } from "./program.js";
import type { Program } from "./program.js";

/** The parameters, without `this` and a rest. */
export function parameters(program: Program): string[] {
  const { typed, extra } = program;
  const as = (name: string, text: string): string => (typed ? `${name}: ${text}` : name);
  const last = (parameter: string): string =>
    extra === "optional" ? parameter.replace(/^\w+/, "$&?") : parameter;
  const event = as("event", typeAt(program.event).text);
  const ctx = as("ctx", contexts[program.context].text);
  switch (program.taking) {
    case "nothing":
      return [];
    case "event":
      return [last(event)];
    case "context":
      return [last(ctx)];
    case "context-and-event":
      return [ctx, last(event)];
    case "event-and-context":
      return [event, last(ctx)];
    case "three":
      return [ctx, event, last(as("more", "string"))];
  }
}

/** The return type, once awaited. */
export function resultType(program: Program): string {
  const output = typeAt(program.output).text;
  const types: Record<Program["result"], string> = {
    pair: `[${output}, Error | null]`,
    pairOfNull: `[${output}, null]`,
    pairOfUndefined: `[${output}, undefined]`,
    pairAlone: `[${output}, Error?]`,
    nothing: "void",
    null: "null",
    error: "Error | null",
    undefined: "Error | undefined",
    value: output,
    array: "string[]",
    triple: `[${output}, string, Error | null]`,
    swapped: `[Error | null, ${output}]`,
    never: "never",
    helper: `[${output}, Error | null]`,
    empty: `[(${output})?, Error?]`,
  };
  return types[program.result];
}

function returned(program: Program): string {
  const output = "outputs[probe.next()]";
  const expressions: Record<Program["result"], string> = {
    pair: `probe.fails ? [undefined as never, failure] : [${output}, null]`,
    pairOfNull: `[${output}, null]`,
    pairOfUndefined: `[${output}, undefined]`,
    pairAlone: `probe.fails ? [undefined as never, failure] : [${output}]`,
    nothing: "",
    null: "null",
    error: "probe.fails ? failure : null",
    undefined: "undefined",
    value: output,
    array: '["a"]',
    triple: `[${output}, "more", null]`,
    swapped: `probe.fails ? [failure, undefined as never] : [null, ${output}]`,
    never: "",
    helper: `probe.fails ? fail(failure) : [${output}, null]`,
    empty: `probe.fails ? [undefined, failure] : probe.next() > 0 ? [] : [${output}]`,
  };
  return expressions[program.result];
}

function body(program: Program): string {
  // What is optional may be missing, so the compiler has it asked for.
  const safely = (text: string): string =>
    program.extra === "optional" ? text.replace(/\b(ctx|event)\./g, "$1?.") : text;
  const holds = hasEventType(program) ? typeAt(program.event).holds : undefined;
  const uses = [
    ...(program.taking.includes("context") || program.taking === "three"
      ? [`probe.context(ctx, () => ${safely(contexts[program.context].uses)});`]
      : []),
    ...(takesEvent(program) ? [`probe.event(event, () => ${safely(holds ?? "true")});`] : []),
  ];
  if (program.result === "never") return `{ ${uses.join(" ")} throw failure; }`;
  const value = returned(program);
  const wrapped = {
    sync: value,
    async: value,
    promise: `Promise.resolve<${resultType(program)}>(${value})`,
    thenable: `new Later<${resultType(program)}>(${value})`,
  };
  const statement =
    value === ""
      ? program.timing === "promise"
        ? "return Promise.resolve();"
        : program.timing === "thenable"
          ? "return new Later<void>(undefined);"
          : ""
      : `return ${wrapped[program.timing]};`;
  return `{ ${[...uses, statement].filter((one) => one !== "").join(" ")} }`;
}

/** Whether the event has a type in the function: its own, or that of the variable which holds it. */
function hasEventType({ typed, language, holding }: Program): boolean {
  return (
    typed ||
    language !== "typescript" ||
    ["typed", "voided", "longer", "wrapped", "parameters"].includes(holding)
  );
}

/** The parameters as they are written, with what stands before and after them. */
function listed({ extra }: Program, list: readonly string[]): string {
  return [
    ...(extra === "this" ? ["this: void"] : []),
    ...list,
    ...(extra === "rest" ? ["...rest: string[]"] : []),
  ].join(", ");
}

/** What the function gives, a promise included. */
export function returnType(program: Program): string {
  const type = resultType(program);
  if (program.timing === "sync") return type;
  return program.timing === "thenable" ? `Later<${type}>` : `Promise<${type}>`;
}

/** The function: as an arrow function, or behind a word (`function`, a method's name). */
export function written(program: Program, head: string | undefined, list = parameters(program)): string {
  const async = program.timing === "async" ? "async " : "";
  const type = program.annotated ? `: ${returnType(program)}` : "";
  return head === undefined
    ? // An arrow function has no `this` of its own.
      `${async}(${listed(program.extra === "this" ? { ...program, extra: "none" } : program, list)})${type} => ${body(program)}`
    : `${async}${head}(${listed(program, list)})${type} ${body(program)}`;
}

/** The type of the function, which returns what the program says if nothing else is asked for. */
export function functionType(program: Program, type = returnType(program)): string {
  return `(${listed(program, parameters({ ...program, typed: true }))}) => ${type}`;
}
