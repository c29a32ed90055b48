import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { cache, pnpm, publishedPackages, root } from "./workspace.mjs";

/**
 * Packs every published package as it would be published, with `workspace:*` turned into versions. What was packed before is given again while
 * the packages are the same.
 * @returns {{ name: string, tarball: string }[]} absolute paths
 */
export function packAll() {
  const packages = publishedPackages();
  const folder = join(cache, "packed", digestOf(packages.map((one) => join(root, one.folder))));
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    const filters = packages.flatMap(({ name }) => ["--filter", name]);
    pnpm([...filters, "pack", "--pack-destination", unfinished]);
    // Another process may have packed the same meanwhile.
    if (existsSync(folder)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, folder);
  }
  return packages.map(({ name, version }) => {
    return { name, tarball: join(folder, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`) };
  });
}

/**
 * A digest of all files of packages, those of installed packages, tests and sources left out.
 * @param {string[]} folders
 */
function digestOf(folders) {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => !/^(?:node_modules|test|src|bench)(?:[/\\]|$)|\.tsbuildinfo$/.test(file))
      .sort();
    for (const file of files) {
      hash.update(file);
      if (statSync(join(folder, file)).isFile()) hash.update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest("hex");
}
