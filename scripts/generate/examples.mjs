import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isExpectation } from "../../packages/fixtures/dist/notation.js";
import { root } from "../workspace.mjs";
import { block } from "./parts.mjs";

/**
 * The example of a code, in blocks of Markdown. It is a fixture, so that the checker is known to say exactly that of it; its expectations are left
 * out.
 * @param {string} code @param {"wrong" | "right"} which
 */
export function example(code, which) {
  if (!isAboutDeployment(code)) return block("ts", read(`code-examples/${code}-${which}.ts`));
  const folder = `deployment-examples/${code}-${which}`;
  return [
    block("yaml", read(`${folder}/s.yaml`)),
    "with `src/index.ts`, which is built to `dist/index.js`:",
    block("ts", read(`${folder}/src/index.ts`)),
  ].join("\n\n");
}

/**
 * Whether a code is about the description of a deployment, and not about a source.
 * @param {string} code
 */
export function isAboutDeployment(code) {
  return code.startsWith("FC3");
}

/** @param {string} file */
function read(file) {
  const lines = readFileSync(join(root, "test-fixtures", file), "utf8").split("\n");
  return lines.filter((line) => !isExpectation(line)).join("\n");
}
