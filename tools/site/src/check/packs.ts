/** Declarations that are fetched together: TypeScript's own libraries and the runtime; what browsers have; what Node has. */
export type PackName = "base" | "dom" | "node";

const packs = {
  base: () => import("virtual:declarations/base"),
  dom: () => import("virtual:declarations/dom"),
  node: () => import("virtual:declarations/node"),
};

/** The files of a pack, by absolute paths. */
export async function loadPack(name: PackName): Promise<Readonly<Record<string, string>>> {
  return (await packs[name]()).default;
}
