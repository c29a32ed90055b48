import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { hasJavaScript } from "./javascript.js";
import {
  contexts,
  extras,
  holdings,
  languages,
  registrars,
  results,
  simplest,
  takesOptions,
  takings,
  timings,
} from "./program.js";
import type { Program } from "./program.js";
import { rightTakes } from "./refusals.js";
import { typeSamples } from "./types.js";

/** The programs of a seed: the same seed gives the same programs. */
export function generate(seed: number, count: number): Program[] {
  const random = xoroshiro128plus(seed);
  const below = (limit: number): number => uniformInt(random, 0, limit - 1);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[below(list.length)];
    if (picked === undefined) throw new Error("Nothing to pick from.");
    return picked;
  };
  /** Most fields are at their simplest, so most programs have one fault, and not five that hide each other. */
  const seldom = <T>(usual: T, list: readonly T[], oneIn: number): T =>
    below(oneIn) === 0 ? pick(list) : usual;
  return Array.from({ length: count }, (): Program => {
    const taking = seldom<Program["taking"]>(pick(["nothing", "event", "context-and-event"]), takings, 3);
    const registrar = seldom<Program["registrar"]>("start", registrars, 4);
    // Without a type, a lone parameter is the event, and the context has what `start` gives it.
    const holding = pick(holdings);
    const typed =
      taking === "context" || holding === "defaulted" || registrar === "registerInitializer" || below(4) > 0;
    const types = below(2) === 0 ? plainCount : typeSamples.length;
    const program: Program = {
      language: seldom<Program["language"]>("typescript", languages, 4),
      taking,
      // A lone parameter of a look-alike type is the event.
      context: typed
        ? seldom(
            simplest.context,
            taking === "context" ? contextKinds.filter((kind) => kind !== "own") : contextKinds,
            2,
          )
        : simplest.context,
      // What is sent shows nothing of an event without a type.
      event: below(typed ? types : plainCount),
      output: below(types),
      result: seldom<Program["result"]>("pair", results, 2),
      timing: seldom<Program["timing"]>("sync", timings, 2),
      annotated: below(3) > 0,
      typed,
      extra: seldom<Program["extra"]>("none", extras, 6),
      holding,
      registrar,
      takes: seldom<Program["takes"]>(below(2) === 0 ? "absent" : rightTakes[taking], takesOptions, 5),
    };
    return hasJavaScript(program) ? program : { ...program, language: "typescript" };
  });
}

const contextKinds = Object.keys(contexts) as Program["context"][];

/** How many of the types are data and nothing else. */
const plainCount = typeSamples.findIndex(({ name }) => name === "date");
