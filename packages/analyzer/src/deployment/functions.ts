import type { Value, YamlDocument } from "./document.js";

/** A function of Function Compute 3.0, as a deployment describes it. */
export interface DeployedFunction {
  readonly document: YamlDocument;
  /** The resource's name. */
  readonly name: string;
  /** The value of a property, by its path. Throws a ProjectError where what it is in is not a mapping. */
  readonly property: (...path: string[]) => Value | undefined;
}

/** `fc3`, also with its owner and a version: `devsapp/fc3@0.1.0`. */
const component = /^(?:[\w-]+\/)?fc3(?:@.*)?$/;

/** Finds the functions of a deployment. Throws a ProjectError where a value has the wrong type. */
export function findFunctions(document: YamlDocument): DeployedFunction[] {
  const { root } = document;
  if (root !== undefined) document.entries(root, "the document");
  const resources = document.get(root, "resources");
  if (resources === undefined) return [];
  return [...document.entries(resources, "resources")].flatMap(([name, resource]) => {
    if (resource === undefined) return [];
    document.entries(resource, name);
    const kind = document.get(resource, "component");
    if (kind === undefined || !component.test(document.string(kind, "component"))) return [];
    return [{ document, name, property: (...path) => propertyOf(document, resource, path) }];
  });
}

/** A property of a resource, or else of the template that it extends. */
function propertyOf(document: YamlDocument, resource: Value, path: readonly string[]): Value | undefined {
  const own = follow(document, document.get(resource, "props"), ["props", ...path]);
  if (own !== undefined) return own;
  const extend = document.get(resource, "extend");
  const name = document.get(extend, "name");
  const ignore = document.get(extend, "ignore");
  const ignored = ignore === undefined ? [] : document.elements(ignore, "ignore");
  if (name === undefined || ignored.some((key) => document.scalar(key) === path[0])) return undefined;
  const template = document.string(name, "name");
  return follow(document, document.get(document.get(document.root, "template"), template), [
    template,
    ...path,
  ]);
}

/** The value at the end of a path whose first name is that of the value itself. */
function follow(
  document: YamlDocument,
  value: Value | undefined,
  [name = "", next, ...rest]: readonly string[],
): Value | undefined {
  if (value === undefined || next === undefined) return value;
  return follow(document, document.entries(value, name).get(next), [next, ...rest]);
}
