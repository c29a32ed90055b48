import { arch, cpus, loadavg, platform, totalmem } from "node:os";
import { fcCheckVersion, versionOf } from "./workspace.js";

/** When, where and with what something was measured, in a sentence. */
export function conditions(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const [load = 0] = loadavg();
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}`,
    `${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${memory} GiB, ${platform()} ${arch()}, load ${load.toFixed(1)} at the start`,
    `Node ${process.versions.node}, fc-check ${fcCheckVersion()}, TypeScript ${versionOf("typescript")} and ${versionOf("typescript-7")}.`,
  ].join("; ");
}
