import { createFixture } from "fs-fixture";
import type { FileTree } from "fs-fixture";
import { config, options, registrarPackage } from "../support.js";

/** The smallest default library: the project is checked some hundred times. */
const small = { lib: ["es5"] };

/** A project in which something depends on every way to find a file. */
const files: FileTree = {
  ...registrarPackage,
  "package.json": JSON.stringify({
    name: "project",
    type: "module",
    imports: { "#inner": "./src/inner.ts" },
  }),
  "tsconfig.json": config(
    { ...options({ acceptUndocumented: false }), ...small },
    {
      extends: ["./config/base.json"],
      include: ["src"],
      references: [{ path: "./other" }],
    },
  ),
  "config/base.json": JSON.stringify({
    compilerOptions: {
      noUncheckedIndexedAccess: true,
      resolveJsonModule: true,
      paths: { "@mapped/*": ["../mapped/first/*.ts", "../mapped/second/*.ts"] },
    },
  }),
  "src/main.ts": `
    import { start, type Context } from "fc";
    import type { Order } from "./order.js";
    import type { Item } from "./items/item.js";
    import type { Installed } from "installed";
    import type { Linked } from "linked";
    import type { Mapped } from "@mapped/value";
    import type { Inner } from "#inner";
    import type { Other } from "../other/other.js";
    import data from "./data.json" with { type: "json" };

    start((event: Order, ctx: Context): [Installed, Error | null] => [undefined as never, null]);
    start((event: Item): Linked => undefined as never);
    start((event: Mapped): [Inner, Error | null] => [undefined as never, null]);
    start((event: Other): [Ambient, Error | null] => [undefined as never, null]);
    start((): [typeof data, Error | null] => [data, null]);
  `,
  "src/order.ts": "export interface Order { id: string; price: number }\n",
  "src/items/item.ts": "export interface Item { id: string; count: number }\n",
  "src/inner.ts": "export type Inner = { size: number };\n",
  "src/data.json": '{ "size": 1 }\n',
  "src/ambient.d.ts": "interface Ambient { size: number }\n",
  "src/ignored.ts":
    'import { start } from "fc";\n// fc-check-ignore-next-line FC1006\nstart((): number => 1);\nstart((): number => 1);\n',
  "mapped/second/value.ts": "export type Mapped = { size: number };\n",
  "other/tsconfig.json": config({ composite: true, ...small }),
  "other/other.ts":
    'import { start } from "fc";\nexport interface Other { size: number }\nstart((): Error | null => null);\n',
  "packages/linked/package.json": '{ "name": "linked", "version": "1.0.0", "types": "index.d.ts" }',
  "packages/linked/index.d.ts": "export type Linked = { size: number };\n",
  "packages/decoy/package.json": '{ "name": "linked", "version": "1.0.0", "types": "index.d.ts" }',
  "packages/decoy/index.d.ts": "export type Linked = Error | null;\n",
  "node_modules/linked": (api) => api.symlink("../packages/linked"),
  "node_modules/installed/package.json": JSON.stringify({
    name: "installed",
    version: "1.0.0",
    exports: { ".": { types: "./types/index.d.ts" } },
  }),
  "node_modules/installed/types/index.d.ts": 'export type { Installed } from "./deep.js";\n',
  "node_modules/installed/types/deep.d.ts": "export type Installed = { size: number };\n",
  "node_modules/installed/types/other.d.ts": "export type Installed = { size: string };\n",
};

/** Writes the project to a folder of its own. */
export function writeProject(): ReturnType<typeof createFixture> {
  return createFixture(files);
}
