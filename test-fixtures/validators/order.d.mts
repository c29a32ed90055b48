// Written by fc-check schema: do not edit.
/* eslint-disable */
export interface Order {
  id: `order-${number}`;
  status: Status;
}
declare enum Status {
  Done = "done",
  Open = "open",
}
export declare const orderInput: {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "fc-check";
    readonly types?: { readonly input: Order; readonly output: Order } | undefined;
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Order; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };
  };
};
export {};
