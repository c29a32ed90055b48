import { LEVELS, type Level } from "./logging/log.js";

/** An environment variable; one that is empty counts as missing. */
export function setting(name: string): string | undefined {
  const value = process.env[name];
  return value === "" ? undefined : value;
}

/** Ends a process that cannot do what it is told. */
export function giveUp(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** How this process logs. */
export interface LogSettings {
  readonly format: "text" | "json";
  readonly level: Level;
}

export function readLogSettings(): LogSettings {
  const format = setting("FC_LOG_FORMAT") ?? "text";
  if (format !== "text" && format !== "json") {
    giveUp(`FC_LOG_FORMAT must be "text" or "json", got ${JSON.stringify(format)}`);
  }
  const name = setting("FC_LOG_LEVEL") ?? "debug";
  const level = LEVELS.find((known) => known === name.toUpperCase());
  if (level === undefined) {
    giveUp(`FC_LOG_LEVEL must be "debug", "info", "warn" or "error", got ${JSON.stringify(name)}`);
  }
  return { format, level };
}

/** What the platform sets in every function's environment, to go by the names that its tools know. */
const PLATFORM_VARIABLES = ["FC_FUNCTION_NAME", "FC_INSTANCE_ID", "FC_ACCOUNT_ID"];

/** Whether this process runs on Function Compute. */
export function isOnPlatform(): boolean {
  return PLATFORM_VARIABLES.some((name) => setting(name) !== undefined);
}
