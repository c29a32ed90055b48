// FC1012: a registrar's package that is not found, in every form that names it.
import { run } from "@acme/absent";
//                  ^^^^^^^^^^^^^^ FC1012 /`@acme\/absent` is not found/
import type { Input } from "@acme/absent/types";
//                         ^^^^^^^^^^^^^^^^^^^^ FC1012
export * from "@acme/absent";
//            ^^^^^^^^^^^^^^ FC1012
export const later = import("@acme/absent");
//                          ^^^^^^^^^^^^^^ FC1012
export type Run = typeof import("@acme/absent").run;
//                              ^^^^^^^^^^^^^^ FC1012

// Other packages are TypeScript's business.
import { other } from "@acme/absent-too";
run((event: Input) => other(event));
