import type { Value, YamlDocument } from "./document.js";

const pattern = /\$\{([^}]*)\}/g;

/**
 * Puts the variables of the document's own `vars` into a text: `${vars.folder}/index.js`. Undefined where it has others (`${env('STAGE')}`,
 * `${resources.a.props.b}`, …): their values are known only when it is deployed.
 */
export function withVariables(text: string, document: YamlDocument): string | undefined {
  const values = [...text.matchAll(pattern)].map(([, expression = ""]) =>
    variable(expression.trim(), document),
  );
  if (values.includes(undefined)) return undefined;
  const written = text.replace(pattern, () => values.shift() ?? "");
  // What is left is a variable in the value of another, or a template's.
  return /\$\{|\{\{/.test(written) ? undefined : written;
}

function variable(expression: string, document: YamlDocument): string | undefined {
  const [root, ...path] = expression.split(".");
  if (root !== "vars" || path.length === 0) return undefined;
  const value = path.reduce<Value | undefined>(
    (at, key) => document.get(at, key),
    document.get(document.root, "vars"),
  );
  const scalar = value === undefined ? undefined : document.scalar(value);
  return typeof scalar === "string" || typeof scalar === "number" ? String(scalar) : undefined;
}
