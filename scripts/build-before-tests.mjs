import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Tests import what is built: a stale build would be tested instead of the sources. */
export function setup() {
  execFileSync(process.execPath, [join(import.meta.dirname, "build.mjs")], { stdio: "inherit" });
}
