import { functionType, parameters, written } from "./function.js";
import type { Program } from "./program.js";

/** The registrar that a program declares itself. */
export function registrarDeclaration({ registrar }: Program): string[] {
  if (registrar === "wrapper")
    return [
      "/** @fcRegistrar */",
      "function serve(handler: (...args: never[]) => unknown): void { start(handler as never); }",
    ];
  if (registrar === "wrapperWithTakes")
    return [
      "/** @fcRegistrar */",
      "function serve(handler: (...args: never[]) => unknown, options?: StartOptions): void { start(handler as never, options); }",
    ];
  return [];
}

/** The registration of a function, given by an expression. */
export function call(program: Program, argument: string): string {
  const { registrar, takes } = program;
  const takesNoOptions = registrar === "wrapper" || registrar === "registerInitializer";
  const options = takes === "absent" || takesNoOptions ? "" : `, { takes: "${takes}" }`;
  return `${registrar.startsWith("wrapper") ? "serve" : registrar}(${argument}${options});`;
}

/** The function, held as the program says, and its registration. */
export function held(program: Program): string[] {
  const arrow = written(program, undefined);
  const type = functionType(program);
  const inClass = (name: string): string => written(program, name);
  switch (program.holding) {
    case "arrow":
      return [call(program, arrow)];
    case "expression":
      return [call(program, written(program, "function "))];
    case "declaration":
      return [written(program, "function handle"), call(program, "handle")];
    case "const":
      return [`const handle = ${arrow};`, call(program, "handle")];
    case "typed":
      return [`const handle: ${type} = ${arrow};`, call(program, "handle")];
    case "longer":
      return [
        `const handle: ${type} = ${written(program, undefined, [...parameters(program), "extra?: string"])};`,
        call(program, "handle"),
      ];
    case "voided":
      return [`const handle: ${functionType(program, "void")} = ${arrow};`, call(program, "handle")];
    case "let":
      return [`let handle = ${arrow};`, call(program, "handle")];
    case "method":
      return [`class Handlers { ${inClass("handle")} }`, call(program, "new Handlers().handle")];
    case "static":
      return [`class Handlers { static ${inClass("handle")} }`, call(program, "Handlers.handle")];
    case "instance":
      return [
        `class Handlers { ${inClass("handle")} }`,
        "const handlers = new Handlers();",
        call(program, "handlers.handle"),
      ];
    case "override":
      return [
        `class Handlers { ${inClass("handle")} }`,
        "class Derived extends Handlers { override handle(...args: never[]): never { return Reflect.apply(super.handle, this, args) as never; } }",
        "const handlers: Handlers = new Derived();",
        call(program, "handlers.handle"),
      ];
    case "decorated":
      return [
        "const logged = <T, A extends unknown[], R>(f: (this: T, ...a: A) => R, _: ClassMethodDecoratorContext) => function (this: T, ...a: A): R { return f.apply(this, a); };",
        `class Handlers { @logged ${inClass("handle")} }`,
        call(program, "new Handlers().handle"),
      ];
    case "literal":
      return [`const handlers = { ${inClass("handle")} };`, call(program, "handlers.handle")];
    case "spread":
      return [
        `const given = { ${inClass("handle")} };`,
        "const handlers = { ...given };",
        call(program, "handlers.handle"),
      ];
    case "conditional":
      return [`const handle = ${arrow};`, call(program, "probe.always ? handle : handle")];
    case "element":
      return [`const list = [${arrow}];`, call(program, "list[0]!")];
    case "call":
      return [`const make = () => ${arrow};`, call(program, "make()")];
    case "satisfies":
      return [call(program, `(${arrow}) satisfies ${type}`)];
    case "assertion":
      return [call(program, `(${arrow}) as ${type}`)];
    case "bind":
      return [`const handle = ${written(program, "function ")};`, call(program, "handle.bind(undefined)")];
    case "wrapped":
      return [
        "const wrap = <A extends unknown[], R>(f: (...args: A) => R) => (...args: A): R => f(...args);",
        `const handle: ${type} = ${arrow};`,
        call(program, "wrap(handle)"),
      ];
    case "parameters":
      return [
        "function wrap<F extends (...args: never[]) => unknown>(f: F) { return (...args: Parameters<F>): ReturnType<F> => Reflect.apply(f, undefined, args) as ReturnType<F>; }",
        `const handle: ${type} = ${arrow};`,
        call(program, "wrap(handle)"),
      ];
    case "defaulted": {
      // A parameter with a default value is optional without a question mark.
      const list = parameters({ ...program, extra: "none" });
      const last = list.pop();
      return [
        call(
          program,
          written(program, undefined, last === undefined ? [] : [...list, `${last} = undefined as never`]),
        ),
      ];
    }
  }
}
