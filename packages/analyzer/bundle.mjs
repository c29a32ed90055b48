import { bundlePackage } from "../../scripts/bundle-package.mjs";
import { bundleStart } from "../../scripts/bundle-start.mjs";

await bundlePackage(import.meta.dirname, [
  "index",
  "engines/early",
  "live/index",
  "setup/index",
  "files/put-in-place",
  "cache/check-recorded",
  "cache/code-cache",
  "cache/write-entry",
]);
// All that replaying a result takes.
await bundleStart(import.meta.dirname, "cache/index");
