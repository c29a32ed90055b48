import { bundleStart } from "../../scripts/bundle-start.mjs";

// Who checks an unchanged project waits for little but the loading of these.
await bundleStart(import.meta.dirname, "main", ["check/check.js", "report/formats/pretty.js"]);
