import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isExpectation } from "../../tools/fixtures/dist/notation.js";
import { root } from "../workspace.mjs";
import { block } from "./parts.mjs";

/**
 * The files that the page of a code shows, and that are missing.
 * @param {string} code
 */
export function missingExamples(code) {
  return /** @type {const} */ (["wrong", "right"])
    .flatMap((which) => filesOf(code, which))
    .map((file) => `test-fixtures/${file}`)
    .filter((file) => !existsSync(join(root, file)));
}

/** @param {string} code @param {"wrong" | "right"} which */
function filesOf(code, which) {
  if (!isAboutDeployment(code)) return [`code-examples/${code}-${which}.ts`];
  return ["s.yaml", "src/index.ts"].map((file) => `deployment-examples/${code}-${which}/${file}`);
}

/**
 * The example of a code, in blocks of Markdown. It is a fixture, so the checker is known to say exactly that of it; its expectations are left
 * out.
 * @param {string} code @param {"wrong" | "right"} which
 */
export function example(code, which) {
  const [first = "", source] = filesOf(code, which);
  if (source === undefined) return block("ts", read(first));
  return [
    block("yaml", read(first)),
    "with `src/index.ts`, which is built to `dist/index.js`:",
    block("ts", read(source)),
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
