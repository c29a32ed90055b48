import type { ObjectFacts, ToJSONFacts, TypeFact, TypeId } from "@fc-check/core";
import { typesAt } from "./table.js";

export type Direction = "input" | "output";

/** A path to something that JSON can't carry, and what stands there. */
export interface FoundPath {
  readonly segments: readonly string[];
  readonly types: readonly string[];
}

/**
 * All paths to what JSON can't carry, the shallowest first, then by path, word for word from docs/handler-rules.md, section 4, and without a thought of
 * speed. Every path is walked by itself, and left where it would pass a type twice.
 */
export function allPaths(types: readonly TypeFact[], direction: Direction, root: TypeId): FoundPath[] {
  const found = new Map<string, { segments: readonly string[]; types: Set<string> }>();
  const report = (segments: readonly string[], type: TypeFact): void => {
    const key = JSON.stringify(segments);
    const at = found.get(key) ?? { segments, types: new Set() };
    at.types.add(type.text);
    found.set(key, at);
  };

  /** `mayBeMissing`: an optional place. `mayBeEmpty`: an element of something that may have none. */
  const stepsAt = (roots: readonly TypeId[], place: Step["place"], segments: readonly string[]): Step[] => {
    const members = typesAt(types, roots);
    const steps: Step[] = [];
    for (const [id, type] of members) {
      if (isNothing(type) && (direction === "output" || place === "optional" || members.size > 1)) continue;
      if (type.kind === "never" && (place !== "required" || members.size > 1)) continue;
      if (members.size > 1 && isImpossible(types, type)) continue;
      visit(id, type, segments, steps);
    }
    const onlyNothing = (type: TypeId): boolean => [...typesAt(types, [type]).values()].every(isNothing);
    return steps.filter(
      ({ segment, to }) =>
        !onlyNothing(to) || !steps.some((other) => other.segment === segment && !onlyNothing(other.to)),
    );
  };

  const visitPlace = (
    roots: readonly TypeId[],
    place: Step["place"],
    segments: readonly string[],
    passed: readonly TypeId[],
  ): void => {
    for (const { segment, to, from, place: next } of stepsAt(roots, place, segments)) {
      if (!passed.includes(from)) visitPlace([to], next, [...segments, segment], [...passed, from]);
    }
  };

  const visit = (
    id: TypeId,
    type: TypeFact,
    segments: readonly string[],
    steps: Step[],
    asked = false,
  ): void => {
    if (isWrong(types, direction, type, asked)) {
      report(segments, type);
      return;
    }
    const onwards = (segment: string, to: TypeId, place: Step["place"]): void => {
      steps.push({ segment, to, place, from: id });
    };
    const returned = ({ returns }: ToJSONFacts): void => {
      const given = typesAt(types, returns);
      if ([...given.values()].every((one) => one.kind === "never")) report(segments, type);
      for (const [to, what] of given) {
        if (!["undefined", "void", "never"].includes(what.kind)) visit(to, what, segments, steps, true);
      }
    };
    if (type.kind === "array") {
      const toJSON = direction === "output" && !asked ? type.toJSON : null;
      if (toJSON !== null) returned(toJSON);
      if (toJSON === null || toJSON.optional) onwards("[]", type.element, "element");
    }
    if (type.kind === "tuple") {
      const toJSON = direction === "output" && !asked ? type.toJSON : null;
      if (toJSON !== null) returned(toJSON);
      if (toJSON !== null && !toJSON.optional) return;
      type.elements.forEach((element, index) => {
        if (element.rest) onwards("[]", element.type, "element");
        else onwards(`[${index}]`, element.type, element.optional ? "optional" : "required");
      });
    }
    if (type.kind !== "object" && (type.kind !== "intersection" || isBrand(types, type))) return;
    const { object } = type;
    if (direction === "output" && object.toJSON !== null && !asked) {
      returned(object.toJSON);
      if (!object.toJSON.optional) return;
    }
    for (const property of object.properties) {
      if (property.hidden || (direction === "output" && property.kind !== "property")) continue;
      const segment = property.name.includes("-") ? `["${property.name}"]` : `.${property.name}`;
      onwards(segment, property.type, property.optional ? "optional" : "required");
    }
    for (const { key, type: value } of object.indexes)
      if (key !== "symbol") onwards("[key]", value, "element");
  };

  /** Whether some member of the unions on a path has a value there. */
  const hasValueAt = (segments: readonly string[]): boolean => {
    let places: Pick<Step, "to" | "place">[] = [{ to: root, place: "required" }];
    segments.forEach((segment, index) => {
      places = places
        .flatMap(({ to, place }) => stepsAt([to], place, segments.slice(0, index)))
        .filter((step) => step.segment === segment);
    });
    return places.some(({ to }) => {
      const members = [...typesAt(types, [to]).values()];
      return members.some(
        (type) =>
          !isNothing(type) && type.kind !== "never" && (members.length === 1 || !isImpossible(types, type)),
      );
    });
  };

  visitPlace([root], "required", [], []);
  const nothing = new Set(types.filter(isNothing).map(({ text }) => text));
  return [...found.values()]
    .map(({ segments, types: texts }) => ({
      segments,
      types: [...texts].filter((text) => !nothing.has(text) || !hasValueAt(segments)).sort(),
    }))
    .filter((one) => one.types.length > 0)
    .sort(
      (a, b) => a.segments.length - b.segments.length || compare(a.segments.join(""), b.segments.join("")),
    );
}

/** One step down from a type. */
interface Step {
  readonly segment: string;
  readonly to: TypeId;
  readonly place: "optional" | "element" | "required";
  readonly from: TypeId;
}

function isNothing({ kind }: TypeFact): boolean {
  return kind === "undefined" || kind === "void";
}

/** Whether no value can have a type. */
function isImpossible(types: readonly TypeFact[], type: TypeFact): boolean {
  const isNever = (id: TypeId): boolean => types[id]?.kind === "never";
  if (type.kind === "tuple")
    return type.elements.some((one) => !one.optional && !one.rest && isNever(one.type));
  if (type.kind !== "object" && type.kind !== "intersection") return false;
  return type.object.properties.some((one) => !one.optional && !one.hidden && isNever(one.type));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const primitives = ["string", "number", "boolean", "bigint", "symbol", "enum", "null", "undefined", "void"];

function isBrand(types: readonly TypeFact[], { members }: { readonly members: readonly TypeId[] }): boolean {
  return members.some((member) => primitives.includes(types[member]?.kind ?? ""));
}

/** Whether JSON can't carry a type, whatever its parts are. `asked`: it comes out of a `toJSON`. */
function isWrong(types: readonly TypeFact[], direction: Direction, type: TypeFact, asked: boolean): boolean {
  switch (type.kind) {
    case "bigint":
    case "symbol":
    case "never":
    case "undefined":
    case "void":
      return true;
    case "tuple":
      return type.losesData && !(direction === "output" && type.toJSON?.optional === false && !asked);
    case "object":
      return isWrongObject(direction, type.object, asked);
    case "intersection": {
      const brand = type.members.find((member) => primitives.includes(types[member]?.kind ?? ""));
      const branded = brand === undefined ? undefined : types[brand];
      return branded === undefined
        ? isWrongObject(direction, type.object, asked)
        : isWrong(types, direction, branded, asked);
    }
    default:
      return false;
  }
}

function isWrongObject(direction: Direction, object: ObjectFacts, asked: boolean): boolean {
  if (object.callable) return true;
  if (direction === "output" && object.thenable) return true;
  const bytes = object.builtins.includes("Uint8Array");
  if (direction === "output" && object.toJSON?.optional === false && !asked && !bytes) return false;
  if (object.builtins.some((name) => name !== "String")) return true;
  return (
    direction === "input" &&
    object.classInstance &&
    object.properties.some((one) => one.kind !== "property" || one.private)
  );
}
