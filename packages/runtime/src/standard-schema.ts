/* eslint-disable @typescript-eslint/no-explicit-any -- a schema whose types are not known gives `any`, as JSON.parse does */

/** What a schema found wrong with a value. */
export interface SchemaIssue {
  readonly message: string;
  /** The keys that lead to the value, from the outside in. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The value that a schema gives, or what is wrong. */
export type SchemaResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };

/**
 * A schema of any library that follows [Standard Schema](https://standardschema.dev), version 1: what it takes, and what it gives.
 * Only the interface is here, so a schema can be written by hand as well.
 */
export interface StandardSchema<Input = any, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
