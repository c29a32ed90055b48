import { fileURLToPath } from "node:url";

/** The folder of the workspace. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** The pages of the site, as they are read on GitHub too. */
export const docs = fileURLToPath(new URL("../../../../docs/", import.meta.url));
