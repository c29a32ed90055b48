import { mkdirSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createFixture } from "fs-fixture";
import type { FsFixture } from "fs-fixture";

export const tsconfig = `{
  "compilerOptions": { "strict": true, "module": "nodenext", "target": "es2022", "lib": ["es2022"], "types": [], "skipLibCheck": true }
}
`;

export const wrong = `import { start, type Context } from "@fc-check/runtime";

start((event: string, ctx: Context) => null);
`;

export const right = `import { start, type Context } from "@fc-check/runtime";

start((ctx: Context, event: string) => null);
`;

/** A project in a temporary folder, with the runtime installed. `links` are more packages in its `node_modules`, by name. */
export async function createProject(
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
): Promise<FsFixture> {
  const project = await createFixture({
    "package.json": '{ "name": "project", "type": "module" }',
    "tsconfig.json": tsconfig,
    ...files,
  });
  const runtime = fileURLToPath(new URL("../../runtime", import.meta.url));
  for (const [name, target] of Object.entries({ "@fc-check/runtime": runtime, ...links })) {
    const link = project.getPath("node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link, "junction");
  }
  return project;
}
