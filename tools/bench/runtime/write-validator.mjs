// Writes the validator of the event that is measured, as `fc-check schema` does for a project.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const handler = `
/** @fcRegistrar */
declare function start(handler: (event: never) => unknown): void;
interface Order { id: string; lines: Line[] }
interface Line { sku: string; title: string; quantity: number; price: number }
export const handleOrder = (event: Order): Error | null => null;
start(handleOrder);
`;

/** @returns the address of the module, in a folder that is gone after the process */
export function writeValidator() {
  const folder = mkdtempSync(join(tmpdir(), "fc-check-bench-"));
  process.on("exit", () => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, "order.ts"), handler);
  writeFileSync(join(folder, "tsconfig.json"), '{ "compilerOptions": { "strict": true, "types": [] } }');
  const command = fileURLToPath(new URL("../../../packages/cli/bin/fc-check.js", import.meta.url));
  execFileSync(process.execPath, [command, "schema", "--validators", "--out-dir", "."], { cwd: folder });
  return pathToFileURL(join(folder, "handleOrder.mjs")).href;
}
