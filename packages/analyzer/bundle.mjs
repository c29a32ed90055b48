import { bundleStart } from "../../scripts/bundle-start.mjs";

// All that replaying a result takes.
await bundleStart(import.meta.dirname, "cache/index");
