/** The roles that make a shape; the first two are parameters, the last two what is returned. */
export interface Roles {
  readonly context: boolean;
  readonly input: boolean;
  readonly output: boolean;
  readonly error: boolean;
}

/** One of the nine documented signatures. */
export interface Shape extends Roles {
  /** The number that this project gives it, in the order in which Function Compute documents them. */
  readonly shape: ShapeNumber;
  readonly go: string;
  /** The same in TypeScript; `E` stands for `Error | null`. */
  readonly typescript: string;
}

export type ShapeNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/* prettier-ignore */
/** The nine signatures of the documented programming model. */
export const shapes: readonly Shape[] = [
  { shape: 1, context: false, input: false, output: false, error: false, go: "func()", typescript: "() => void" },
  { shape: 2, context: false, input: false, output: false, error: true, go: "func() error", typescript: "() => E" },
  { shape: 3, context: false, input: true, output: false, error: true, go: "func(TIn) error", typescript: "(event: TIn) => E" },
  { shape: 4, context: false, input: false, output: true, error: true, go: "func() (TOut, error)", typescript: "() => [TOut, E]" },
  { shape: 5, context: false, input: true, output: true, error: true, go: "func(TIn) (TOut, error)", typescript: "(event: TIn) => [TOut, E]" },
  { shape: 6, context: true, input: false, output: false, error: true, go: "func(context.Context) error", typescript: "(ctx: Context) => E" },
  { shape: 7, context: true, input: true, output: false, error: true, go: "func(context.Context, TIn) error", typescript: "(ctx: Context, event: TIn) => E" },
  { shape: 8, context: true, input: false, output: true, error: true, go: "func(context.Context) (TOut, error)", typescript: "(ctx: Context) => [TOut, E]" },
  { shape: 9, context: true, input: true, output: true, error: true, go: "func(context.Context, TIn) (TOut, error)", typescript: "(ctx: Context, event: TIn) => [TOut, E]" },
];

/** The shape with these roles; undefined for the three forms that the Go SDK lets through undocumented. */
export function shapeOf(roles: Roles): Shape | undefined {
  return shapes.find(
    (shape) =>
      shape.context === roles.context &&
      shape.input === roles.input &&
      shape.output === roles.output &&
      shape.error === roles.error,
  );
}

/** The Go form of a signature with these roles, documented or not. */
export function goForm(roles: Roles): string {
  const parameters = [...(roles.context ? ["context.Context"] : []), ...(roles.input ? ["TIn"] : [])];
  const result = roles.output ? " (TOut, error)" : roles.error ? " error" : "";
  return `func(${parameters.join(", ")})${result}`;
}
