/**
 * The registry of all diagnostics: the one place that holds their codes, names, severities and words. A code is never renumbered and never
 * used again. In messages and helps `{name}` stands for a value that the rule gives.
 */

export type Severity = "error" | "warning" | "off";

/** One wording of a diagnostic: what is wrong, and what to write instead. */
export interface Wording {
  readonly message: string;
  readonly help: string;
  /** What the Go SDK answers in this very case, where that differs from the code's own `sdk`. */
  readonly sdk?: string | null;
}

export interface DiagnosticInfo {
  /** The name that stands for the code in options and in ESLint. */
  readonly name: string;
  /** The severity where the options say nothing. */
  readonly severity: Exclude<Severity, "off">;
  /** What the code is about, in a few words. */
  readonly title: string;
  /** The rule behind it and where that comes from, for the code's page. */
  readonly rule: string;
  /** What the Go SDK answers at the first invocation; null where Go has no such case. */
  readonly sdk: string | null;
  readonly wordings: Readonly<Record<string, Wording>>;
}

export type Code =
  | "FC1001"
  | "FC1002"
  | "FC1003"
  | "FC1004"
  | "FC1005"
  | "FC1006"
  | "FC1007"
  | "FC1008"
  | "FC1009"
  | "FC1010"
  | "FC1011"
  | "FC1012"
  | "FC1013"
  | "FC1014"
  | "FC1015"
  | "FC1016"
  | "FC1017"
  | "FC1018"
  | "FC2001"
  | "FC2002"
  | "FC3001"
  | "FC3002"
  | "FC3003";

export const diagnostics = {
  FC1001: {
    name: "not-a-function",
    severity: "error",
    title: "The handler is not a function",
    rule: "A handler must be a function. A value that may be `null` or `undefined`, an object, a class or a primitive can't be called with an event.",
    sdk: "handler kind {kind} is not func",
    wordings: {
      missing: {
        message: "`{registrar}` is called without a handler.",
        help: "Give it a function: `{registrar}((ctx: Context, event: Input) => …)`.",
        sdk: "handler is nil",
      },
      nullable: {
        message: "The handler may be `{type}`, and then there is nothing to call.",
        help: "Make sure that it is a function before it is registered, or give its type without `null` and `undefined`.",
        sdk: "handler is nil",
      },
      constructor: {
        message: "The handler is a class (`{type}`), which can't be called without `new`.",
        help: "Register a function: one of its methods, or `(event: Input) => new TheClass().method(event)`.",
      },
      value: {
        message: "The handler is `{type}`, which is not a function.",
        help: "Register a function: a function declaration, an arrow function or a method.",
      },
    },
  },
  FC1002: {
    name: "too-many-parameters",
    severity: "error",
    title: "A handler takes at most two parameters",
    rule: "A handler takes the context and the event, or one of them, or nothing. Optional parameters and parameters with a default value count too; a `this` parameter does not.",
    sdk: "handlers may not take more than two arguments, but handler takes {count}",
    wordings: {
      parameters: {
        message: "The handler takes {count} parameters; at most two are given: the context and the event.",
        help: "Move `{name}` into the event, or read it from the environment or from a variable outside the handler.",
      },
      callback: {
        message:
          "The handler takes {count} parameters, as `(event, context, callback)` of other runtimes does; here it is given two, the context and the event.",
        help: "Write `(ctx: Context, event: Input)`, and in place of calling `{name}` return `[output, null]`, or `[undefined, error]` when it fails.",
      },
    },
  },
  FC1003: {
    name: "context-not-first",
    severity: "error",
    title: "The context comes first",
    rule: "A handler with two parameters takes the context first and the event second. A type is the context when the runtime's context is enough for it; one that asks for more passes the SDK's check and fails when it is called.",
    sdk: "handler takes two arguments, but the first is not Context. got {type}",
    wordings: {
      second: {
        message:
          "The context comes first: here `{name}` is `{type}`, and the context is the second parameter.",
        help: "Swap the two parameters: `(event, context)` is the order of other runtimes, such as AWS Lambda and Function Compute's own for Node.js.",
      },
      untyped: {
        message: "The first of two parameters must be the context, but `{name}` is `any`.",
        help: "Annotate it: `{name}: Context`.",
      },
      otherOrder: {
        message:
          "`(event, context)` is the order of other runtimes, such as AWS Lambda and Function Compute's own for Node.js; here the context comes first{other}.",
        help: "Swap the parameters and give them types: `({context}: Context, {event}: {input})`.",
      },
      namesake: {
        message:
          "The first of two parameters must be the context, but `{name}` is {named}, which is another type.",
        help: "Import the context from the package that the handler is registered with, and take it first (`ctx: Context`), or take the event alone.",
      },
      absent: {
        message: "The first of two parameters must be the context, but `{name}` is `{type}`.",
        help: "Take the context first (`ctx: Context`) and the event second, or take the event alone.",
      },
      more: {
        message: "`{type}` asks for more than the context that the runtime gives ({more}).",
        help: "Get the rest elsewhere and take the context as the runtime declares it, or make the added members optional.",
      },
      ambiguous: {
        message:
          "`{type}` is the context in some cases and something else in others; which one is given can't be told.",
        help: "Take either the context or the event here; with both, `ctx: Context` comes first.",
      },
    },
  },
  FC1004: {
    name: "rest-parameter",
    severity: "error",
    title: "A handler takes no rest parameter",
    rule: "A handler is called with the context and the event, or one of them, or nothing; a rest parameter has no fixed place among them. The Go SDK lets a variadic handler through and fails when it calls it.",
    sdk: "(accepted; the call fails)",
    wordings: {
      rest: {
        message: "A handler can't take a rest parameter: `{name}` is never given a list of arguments.",
        help: "Write the parameters out: `(ctx: Context, event: Input)`, or one of them.",
      },
    },
  },
  FC1005: {
    name: "too-many-results",
    severity: "error",
    title: "A handler returns at most two values",
    rule: "A handler returns nothing, an error, or an output and an error: a tuple of exactly two elements.",
    sdk: "handler may not return more than two values",
    wordings: {
      long: {
        message: "The handler returns a tuple of {count} elements (`{type}`); at most two are allowed.",
        help: "Return `[output, error]`: put everything that belongs to the output into one object.",
      },
      open: {
        message:
          "The handler returns a tuple of open length (`{type}`), which must be exactly `[output, error]`.",
        help: "Write the tuple without a rest element: `[Output, Error | null]`.",
      },
    },
  },
  FC1006: {
    name: "single-result-not-error",
    severity: "error",
    title: "A single result is an error",
    rule: "What a handler returns alone is its error: `Error | null`. An output is returned together with one, as `[output, error]`. An error is the global `Error` or what derives from it; to have the same members is not enough.",
    sdk: "handler returns a single value, but it does not implement error",
    wordings: {
      value: {
        message: "The handler returns `{type}` alone, which is neither an error nor `[output, error]`.",
        help: "Return `[value, null]` in place of the value, and `[undefined, error]` when it fails.",
      },
      array: {
        message: "The handler returns an array (`{type}`), where a tuple `[output, error]` is expected.",
        help: "Annotate the return type: `[Output, Error | null]`. To return a list as the output, return `[list, null]`.",
      },
      generator: {
        message: "The handler is a generator (it returns `{type}`), which is never run to its end.",
        help: "Use a function, or an async function, that returns `[output, error]`.",
      },
      short: {
        message:
          "The handler returns the tuple `{type}`, which is too short: it takes two elements, `[output, error]`.",
        help: "Add the error: `[output, null]`.",
      },
      empty: {
        message:
          "The handler returns the tuple `{type}`, which may be empty: the runtime takes `[]` for a value of its own.",
        help: "Make the output required: `[Output | undefined, Error?]`.",
      },
      lookalike: {
        message:
          "The handler returns `{type}`, which looks like an error but does not derive from the global `Error`.",
        help: "Return an `Error`, or let the type extend it: having `name` and `message` is not enough.",
      },
    },
  },
  FC1007: {
    name: "last-result-not-error",
    severity: "error",
    title: "The error comes last",
    rule: "Of two results the second is the error: `[output, error]`. An error is the global `Error` or what derives from it; to have the same members is not enough.",
    sdk: "handler returns two values, but the second does not implement error",
    wordings: {
      first: {
        message:
          "The error comes last: here the first of the two results is the error, and the second is `{type}`.",
        help: "Swap the two elements: `[output, error]`.",
      },
      value: {
        message: "The second of two results must be an error or `null`, but it is `{type}`.",
        help: "Return `[output, null]` on success and `[undefined, error]` on failure; values that belong together go into one object.",
      },
      lookalike: {
        message:
          "The second of two results is `{type}`, which looks like an error but does not derive from the global `Error`.",
        help: "Return an `Error`, or let the type extend it: having `name` and `message` is not enough.",
      },
    },
  },
  FC1008: {
    name: "undocumented-signature",
    severity: "error",
    title: "Parameters, but no result",
    rule: "The nine documented signatures return at least an error as soon as they take a parameter. The Go SDK lets a handler with parameters and no result through, but no document lists it. The option `acceptUndocumented` accepts it.",
    sdk: "(accepted, but documented nowhere)",
    wordings: {
      result: {
        message: "The handler takes {parameters} but returns nothing; no documented signature does.",
        help: "Return `null` (and `Error | null` as the type); a function that only throws is inferred to return `void`: annotate it `: never` or `: Error | null`. The option `acceptUndocumented` accepts such handlers.",
      },
    },
  },
  FC1009: {
    name: "mixed-results",
    severity: "error",
    title: "Every return has the same form",
    rule: "A handler returns nothing, or an error, or an output and an error, in the same form each time: its caller has to know which of them it gets. Go can't write the mixture at all.",
    sdk: null,
    wordings: {
      mixed: {
        message: "The handler returns different forms ({forms}): `{type}`.",
        help: "Return one form everywhere: `[output, null]` on success and `[undefined, error]` on failure.",
      },
    },
  },
  FC1010: {
    name: "several-signatures",
    severity: "error",
    title: "A handler has one signature",
    rule: "A handler is called in one way only. Overloads, or a union of functions of different shapes, leave open which one; Go can't write them.",
    sdk: null,
    wordings: {
      overloads: {
        message: "The handler has {count} call signatures; which of them is meant can't be told.",
        help: "Register a function with one signature.",
      },
      union: {
        message: "The handler is a union of functions of different shapes ({forms}).",
        help: "Register functions of one shape, or choose between them inside one handler.",
      },
    },
  },
  FC1011: {
    name: "generic-handler",
    severity: "error",
    title: "A handler is not generic",
    rule: "The event is decoded for one type and the output encoded from one; nobody gives a type argument when the platform calls. Go can't pass a generic function uninstantiated.",
    sdk: null,
    wordings: {
      generic: {
        message: "The handler has type parameters, which nothing will ever give: `{type}`.",
        help: "Write the types out, or register an instantiation: `start(handler<Input>)`.",
      },
    },
  },
  FC1012: {
    name: "untyped-handler",
    severity: "error",
    title: "The handler's type is not known",
    rule: "What has no type can't be checked, and nothing passes unseen: `any`, `unknown`, `Function`, and types that the compiler could not resolve are reported where they hide a handler, its result, or a part of its input or output.",
    sdk: null,
    wordings: {
      given: {
        message: "Only `{registrar}` gives the handler a type here, so nothing is known of it.",
        help: "Give the call its type arguments, such as `get<(event: Input) => Error | null>(…)`, or annotate what it returns.",
      },
      handler: {
        message: "The handler's type is `{type}`, so nothing can be checked.",
        help: "Give it a function type, such as `(ctx: Context, event: Input) => [Output, Error | null]`.",
      },
      unresolved: {
        message: "The handler's type could not be resolved.",
        help: "Repair what TypeScript reports about it (`tsc --noEmit`), most often an import that is not found.",
      },
      module: {
        message: "`{module}` is not found, so the handlers that are registered through it can't be checked.",
        help: "Install `{package}` in the package that this file belongs to, or repair what TypeScript reports about the import (`tsc --noEmit`).",
      },
      spread: {
        message: "The arguments of `{registrar}` are spread, so the handler can't be seen.",
        help: "Write the handler as the first argument.",
      },
      forwarded: {
        message:
          "`{name}` is a parameter of the enclosing function, so the handler is only known to its callers.",
        help: "Tag the enclosing function with `/** @fcRegistrar */`: its calls are then checked instead. Let it take `options?: StartOptions` as well and pass them on, so its callers can write `takes`.",
      },
      parameter: {
        message: "The type of the parameter `{name}` could not be resolved.",
        help: "Repair what TypeScript reports about it (`tsc --noEmit`), most often an import that is not found.",
      },
      result: {
        message: "The handler returns `{type}`, so its result can't be checked.",
        help: "Annotate the return type: `Error | null`, or `[Output, Error | null]`. (Without `strictNullChecks`, `null` alone is inferred as `any`.)",
      },
      unresolvedResult: {
        message: "The handler's return type could not be resolved.",
        help: "Repair what TypeScript reports about it (`tsc --noEmit`), most often an import that is not found.",
      },
      second: {
        message: "The second of two results is `{type}`, so it can't be known to be an error.",
        help: "Give it the type `Error | null`. (Without `strictNullChecks`, `null` alone is inferred as `any`.)",
      },
      caught: {
        message: "The second of two results, `{value}`, is `{type}`, so it can't be known to be an error.",
        help: "Return `{value} instanceof Error ? {value} : new Error(String({value}))` in its place.",
      },
      part: {
        message: "A part of the {direction} can't be judged: {paths}.",
        help: "{advice}",
      },
    },
  },
  FC1013: {
    name: "arity-not-visible",
    severity: "error",
    title: "The runtime can't see what the handler takes",
    rule: "Types are erased: at run time only the function's `length` is left. A handler of length 0 is called with nothing, of length 1 with the event, of length 2 with the context and the event. Where that is not what the types say, or `length` can't be known, `takes` has to say it.",
    sdk: null,
    wordings: {
      context: {
        message: "The handler takes the context alone, but at run time one parameter means the event.",
        help: 'Write `{ takes: "context" }` as the second argument.',
      },
      length: {
        message:
          "At run time the handler's `length` is {length} (a parameter with a default value and what follows it, a rest parameter, and one that the function leaves out do not count), but it takes {roles}.",
        help: 'Write `{ takes: "{takes}" }` as the second argument.',
      },
      longer: {
        message:
          "At run time the function's `length` is {length}, more than the {count} that its type shows, and the runtime goes by the function.",
        help: "Give the function and its type the same parameters.",
      },
      wrapper: {
        message:
          "`{registrar}` passes the handler on without `takes`, so the runtime goes by its `length` ({length}), but it takes {roles}.",
        help: 'Let `{registrar}` take options and pass them on: `{registrar}(handler, options?: StartOptions)` calls `start(handler, options)`. Then write `{ takes: "{takes}" }` here.',
      },
      wrapperTakes: {
        message: '`{registrar}` passes the handler on with `takes: "{value}"`, but it takes {roles}.',
        help: "Register a handler that takes what `{registrar}` says, or let `{registrar}` pass on the `takes` of its caller.",
      },
      invisible: {
        message:
          "It can't be seen here how many parameters the handler has at run time, and it takes {roles}.",
        help: 'Write `{ takes: "{takes}" }` as the second argument, or register the function itself.',
      },
      notContext: {
        message:
          "`takes` says `{value}`, but {named} is not the context of this runtime, so `{name}` is the event.",
        help: 'Take the context that the package of `{registrar}` exports, or write `takes: "{takes}"` if the event is meant.',
      },
      wrong: {
        message: "`takes` says `{value}`, but the handler takes {roles}.",
        help: 'Write `takes: "{takes}"`.',
      },
      opaque: {
        message: "`takes` is not written in place as a string literal, so it can't be checked.",
        help: 'Write `takes: "{takes}"`.',
      },
    },
  },
  FC1014: {
    name: "lifecycle-signature",
    severity: "error",
    title: "A life-cycle handler takes the context and returns nothing",
    rule: "The initializer, pre-stop and pre-freeze handlers are `(ctx: Context) => void`, or a promise of it.",
    sdk: "life cycle handler should takes one arguments, but handler takes {count}",
    wordings: {
      missing: {
        message: "`{registrar}` is called without a handler.",
        help: "Give it a function: `{registrar}((ctx: Context) => { … })`.",
        sdk: "handler is nil",
      },
      nullable: {
        message: "The life-cycle handler may be `{type}`, and then there is nothing to call.",
        help: "Make sure that it is a function before it is registered, or give its type without `null` and `undefined`.",
        sdk: "handler is nil",
      },
      kind: {
        message: "A life-cycle handler is a function `(ctx: Context) => void`, but this is `{type}`.",
        help: "Register a function that takes the context.",
        sdk: "handler kind {kind} is not func",
      },
      signature: {
        message: "A life-cycle handler has one signature, `(ctx: Context) => void`, but this is `{type}`.",
        help: "Register a function with one call signature and no type parameters.",
        sdk: null,
      },
      count: {
        message: "A life-cycle handler takes exactly one parameter, the context; this one takes {count}.",
        help: "Write `(ctx: Context) => { … }`.",
      },
      parameter: {
        message: "A life-cycle handler takes the context, but `{name}` is {named}.",
        help: "Write `(ctx: Context) => { … }`.",
        sdk: "handler takes a single arguments, but it is not Context. got {type}",
      },
      more: {
        message: "`{type}` asks for more than the context that the runtime gives ({more}).",
        help: "Get the rest elsewhere and take the context as the runtime declares it, or make the added members optional.",
        sdk: "handler takes a single arguments, but it is not Context. got {type}",
      },
      result: {
        message: "A life-cycle handler returns nothing, but this one returns `{type}`.",
        help: "Return nothing; throw an error to make it fail.",
        sdk: "handler should not have a return value",
      },
    },
  },
  FC1015: {
    name: "registrar-escapes",
    severity: "warning",
    title: "A registrar is used in a way that can't be followed",
    rule: "Handlers are found where a registrar is called by its name. Where its value goes elsewhere, what is registered through it can't be seen.",
    sdk: null,
    wordings: {
      reference: {
        message:
          "`{registrar}` is not called here, so that the handlers registered through this use are not checked.",
        help: "Call it directly, or wrap it in a function that is tagged with `/** @fcRegistrar */`.",
      },
      tag: {
        message:
          "`{tag}` stands on nothing that declares a function, a type or a variable, so it says nothing.",
        help: "Put it into the doc comment right before the declaration that it is about.",
      },
    },
  },
  FC1016: {
    name: "unused-ignore",
    severity: "warning",
    title: "A comment ignores nothing",
    rule: "A comment `// fc-check-ignore FC1008 -- reason` silences these codes for diagnostics that start on the next line. One that silences nothing is left over from something that was repaired, or stands in the wrong place.",
    sdk: null,
    wordings: {
      unused: {
        message: "Nothing on the next line is reported as {codes}.",
        help: "Remove {codes} from the comment, or move the comment to the line before the diagnostic.",
      },
      unknown: {
        message: "There is no code {codes}.",
        help: "Use codes such as FC1008, separated by commas; a reason follows after `--`.",
      },
      empty: {
        message: "The comment names no code, so that it ignores nothing.",
        help: "Name the codes: `fc-check-ignore FC1008 -- reason`.",
      },
    },
  },
  FC1017: {
    name: "second-handler",
    severity: "error",
    title: "A process runs one handler",
    rule: "The runtime's `start` throws when it is called a second time in a process, and so does `startHandler`: a file that starts two handlers when it is loaded never serves one. Branches that exclude each other may start one each. Registrars of other packages say that they are called once by the tag `@fcStartsOnce`.",
    sdk: null,
    wordings: {
      second: {
        message:
          "`{registrar}` is called when a handler has been started already by `{first}`, and throws: one process runs one handler.",
        help: "Start one handler a file, and deploy each file as a function of its own; or choose between handlers inside one, or by an `if` with an `else`.",
      },
    },
  },
  FC1018: {
    name: "unbound-method",
    severity: "warning",
    title: "A method is registered without its object",
    rule: "A function that is taken from an object, as in `start(orders.handle)`, is called without it: in a method of a class `this` is `undefined` then. A method that declares `this: void` says that it needs none.",
    sdk: null,
    wordings: {
      method: {
        message:
          "`{name}` uses `{used}`, but is registered without its object, and is called with another `this`.",
        help: "Register a function that calls it on its object (`(ctx: Context, event: Input) => object.{name}(ctx, event)`), or `object.{name}.bind(object)` with `takes`.",
      },
    },
  },
  FC2001: {
    name: "input-not-json",
    severity: "error",
    title: "The input is not what JSON can give",
    rule: "The event is decoded from JSON: strings, numbers, booleans, `null`, and arrays and objects of them. Nothing in JSON becomes a `Date`, a `Map`, a class instance or a function.",
    sdk: "(fails in json.Unmarshal)",
    wordings: {
      paths: {
        message: "The input can't come from JSON: {paths}.",
        help: "{advice}",
      },
      namesake: {
        message:
          "`{name}` is {named}, not the context of this runtime, so it is the input, which can't come from JSON: {paths}.",
        help: "Import the context from the package that the handler is registered with. {advice}",
      },
    },
  },
  FC2002: {
    name: "output-not-json",
    severity: "error",
    title: "The output is not what JSON can keep",
    rule: "The output is encoded to JSON: what JSON has no form for is dropped without a word, becomes `{}`, or throws.",
    sdk: "(fails in json.Marshal)",
    wordings: {
      paths: {
        message: "The output can't be kept in JSON: {paths}.",
        help: "{advice}",
      },
    },
  },
  FC3001: {
    name: "entry-not-found",
    severity: "error",
    title: "No source is built to the entry point",
    rule: "A deployment names files that are built from sources. `outDir` and `rootDir` of `tsconfig.json` say which: an entry point that no source is built to is missing once it is deployed, or left over from an earlier build, or not checked. Projects with `noEmit` are built by something else, and not asked.",
    sdk: null,
    wordings: {
      missing: {
        message: "There is no `{path}`, and no source of the project is built to it.",
        help: "Correct the path, which is relative to `code`, or `outDir` and `rootDir` in the `tsconfig.json`. If something else than `tsc` builds the project, say `noEmit` there.",
      },
      foreign: {
        message: "`{path}` is not built from a source of the project, so that nothing is known of it.",
        help: "Name a file that the project builds, or add its source to the project. If something else than `tsc` builds the project, say `noEmit` in its `tsconfig.json`.",
      },
      outside: {
        message: "`{path}` is not deployed: it lies outside of `{code}`, which `code` names.",
        help: "Correct the path, which is relative to `code`, or name a folder in `code` that holds the file.",
      },
    },
  },
  FC3002: {
    name: "entry-starts-nothing",
    severity: "error",
    title: "The entry point starts no handler",
    rule: "What a custom runtime runs has to start a handler: itself, or in a file that it imports. Life-cycle handlers alone answer no invocation.",
    sdk: null,
    wordings: {
      script: {
        message: "`{path}` starts no handler, and neither does a file that it imports.",
        help: "Call `start` there, or name the file that does. If it serves requests by other means, silence this with a comment.",
      },
    },
  },
  FC3003: {
    name: "handler-not-exported",
    severity: "error",
    title: "The handler is not exported",
    rule: "The built-in Node.js runtimes load a file and call what it exports: the handler `index.handler` is the export `handler` of `index.js` or `index.mjs`. They call it in their own way, so that the rules for handlers are not asked of it.",
    sdk: null,
    wordings: {
      absent: {
        message: "`{path}` exports no value `{name}`.",
        help: "Export it, or name another export: `file.export`.",
      },
      malformed: {
        message: "`{text}` is not of the form `file.export`.",
        help: "Write the file without its extension, a dot, and what it exports: `index.handler`.",
      },
    },
  },
} as const satisfies Record<Code, DiagnosticInfo>;

/** All codes, in order. */
export const codes = Object.keys(diagnostics) as readonly Code[];

/** The wordings that a code has. */
export type WordingOf<C extends Code> = keyof (typeof diagnostics)[C]["wordings"] & string;

/** The code that a code or a name stands for; undefined where there is none. */
export function codeOf(codeOrName: string): Code | undefined {
  return codes.find((code) => code === codeOrName || diagnostics[code].name === codeOrName);
}

/** The number of a code: 1003 for `"FC1003"`. */
export function codeNumber(code: Code): number {
  return Number(code.slice(2));
}
