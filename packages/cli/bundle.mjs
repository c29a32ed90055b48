import { bundleStart } from "../../scripts/bundle-start.mjs";

// Who checks an unchanged project waits for little but the loading of these.
for (const entry of ["main", "run", "formats/pretty"]) await bundleStart(import.meta.dirname, entry);
