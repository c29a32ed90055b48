import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The version of fc-check, which all of its packages have. */
export function readVersion(): string {
  // By its name: the bundle that this becomes part of lies elsewhere.
  const text = readFileSync(createRequire(import.meta.url).resolve("fc-check/package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
