import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pnpm, publishedPackages, root } from "./workspace.mjs";

/**
 * Packs every published package as it would be published, with `workspace:*` turned into versions.
 * @param {string} destination the folder for the tarballs, which is emptied first
 * @returns {{ name: string, tarball: string }[]} absolute paths
 */
export function packAll(destination) {
  rmSync(destination, { recursive: true, force: true });
  mkdirSync(destination, { recursive: true });
  return publishedPackages().map(({ name, version, folder }) => {
    pnpm(["pack", "--pack-destination", destination], join(root, folder));
    return { name, tarball: join(destination, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`) };
  });
}
