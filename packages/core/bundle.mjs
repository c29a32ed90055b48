import { bundlePackage } from "../../scripts/bundle-package.mjs";

await bundlePackage(import.meta.dirname);
