import path from "node:path";
import { kindOf, statOf } from "../files/look-up.js";

/**
 * The folder of the cache where none is given: `node_modules/.cache/fc-check` beside the nearest `package.json` that has packages installed, from
 * a folder upwards. Undefined where there is none: a cache makes no `node_modules`, which would change how packages are found.
 */
export function defaultLocation(folder: string): string | undefined {
  const packages = path.join(folder, "node_modules");
  if (kindOf(statOf(packages)) === "folder" && kindOf(statOf(path.join(folder, "package.json"))) === "file")
    return path.join(packages, ".cache", "fc-check");
  const above = path.dirname(folder);
  return above === folder ? undefined : defaultLocation(above);
}
