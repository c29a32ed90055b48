import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isExpectation } from "../../packages/fixtures/dist/notation.js";
import { root } from "../workspace.mjs";

/**
 * The example of a code. It is a fixture, so that the checker is known to say exactly that of it; its expectations are left out.
 * @param {string} code @param {"wrong" | "right"} which
 */
export function example(code, which) {
  const file = join(root, "test-fixtures/code-examples", `${code}-${which}.ts`);
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => !isExpectation(line)).join("\n");
}
