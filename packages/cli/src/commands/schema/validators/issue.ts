// These functions are written into every validator, as they are: they use nothing but each other.

/** What Ajv says of an error, with `verbose`. */
interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly missingProperty?: string; readonly limit?: number; readonly tag?: string };
  readonly parentSchema: ErrorRule;
  /** No errors of alternatives come before it. */
  readonly standsForAll?: true;
}

interface ErrorRule {
  readonly expected?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, ErrorRule>>;
  readonly anyOf?: readonly unknown[];
  readonly discriminator?: { readonly expected: string };
}

/** What is wrong with an event, in the words of a Standard Schema. */
export interface Issue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The issue that the errors are about which Ajv has found in an event: one, or those of the alternatives of unions. */
export function issueOf(errors: readonly AjvError[], event: unknown): Issue {
  const { instancePath, keyword, params, parentSchema } = takeError([...errors]);
  const path = pathOf(instancePath, event);
  const { missingProperty, tag, limit } = params;
  const expected = (rule: ErrorRule | undefined): string =>
    `expected ${rule?.expected ?? rule?.type ?? "a value"}`;
  if (missingProperty !== undefined)
    return {
      message: expected(parentSchema.properties?.[missingProperty]),
      path: [...path, missingProperty],
    };
  if (tag !== undefined) return { message: expected(parentSchema.discriminator), path: [...path, tag] };
  if (keyword === "not") return { message: "expected no value", path };
  if (limit === undefined) return { message: expected(parentSchema), path };
  const most = keyword === "minItems" ? "least" : "most";
  return { message: `expected at ${most} ${String(limit)} ${limit === 1 ? "element" : "elements"}`, path };
}

/**
 * Takes the last error. That of a union comes after one of each alternative, and stands for all, unless one alone is about something further inside:
 * then the value has the kind of that alternative.
 */
export function takeError(errors: AjvError[]): AjvError {
  const last = errors.pop();
  if (last === undefined) throw new Error("an invalid event without an error");
  if (last.keyword !== "anyOf" || last.standsForAll) return last;
  const depthOf = ({ instancePath, params }: AjvError): number =>
    instancePath.split("/").length +
    (params.missingProperty === undefined && params.tag === undefined ? 0 : 1);
  const [inside, ...others] = (last.parentSchema.anyOf ?? [])
    .map(() => takeError(errors))
    .filter((error) => depthOf(error) > depthOf(last));
  return inside !== undefined && others.length === 0 ? inside : last;
}

/** The keys that a JSON pointer has. */
export function pathOf(pointer: string, event: unknown): (string | number)[] {
  let value = event;
  return pointer
    .split("/")
    .slice(1)
    .map((step) => {
      const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
      const key = Array.isArray(value) ? Number(name) : name;
      value = (value as Record<string | number, unknown>)[key];
      return key;
    });
}
