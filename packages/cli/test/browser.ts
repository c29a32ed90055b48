import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { cache } from "../../../scripts/workspace.mjs";

/** The newest that unpacks with Node 20. It is for Linux on x64 alone. */
const version = "143.0.4";

const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts a browser: the one of `CHROME_PATH`, else the Chromium that npm has for this machine, fetched when it is first asked for, else the
 * Chrome that is installed.
 */
export async function startBrowser(): Promise<Browser> {
  const { CHROME_PATH: given = "", ...env } = process.env;
  if (given !== "") return chromium.launch({ executablePath: given, args });
  if (process.platform === "linux" && process.arch === "x64") {
    const home = fetchChromium();
    // It brings the libraries and the fonts that the machine may not have.
    const own = { LD_LIBRARY_PATH: join(home, "al2023/lib"), FONTCONFIG_FILE: join(home, "fonts.conf") };
    return chromium.launch({ executablePath: join(home, "chromium"), args, env: { ...env, ...own } });
  }
  try {
    return await chromium.launch({ channel: "chrome", args });
  } catch (error) {
    const help = "The tests of the HTML report need a browser: install Chrome, or set CHROME_PATH to one.";
    throw new Error(help, { cause: error });
  }
}

/** Brings Chromium, kept for the next run. Gives its folder. */
function fetchChromium(): string {
  const home = join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${home}-`);
  try {
    const npm = ["install", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    execFileSync("npm", [...npm, `@sparticuz/chromium@${version}`], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    // It unpacks into the folder for temporary files, and its libraries only where it takes the machine for one that has none.
    const unpack = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
    execFileSync(process.execPath, ["--input-type=module", "-e", unpack], {
      cwd: folder,
      env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    });
    rmSync(join(folder, "node_modules"), { recursive: true });
    writeFileSync(join(folder, "fonts.conf"), fontsIn(home));
    // Whole or not at all; another process may have been faster.
    if (!existsSync(home)) renameSync(folder, home);
    return home;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A configuration with the fonts of a folder only: the pages look the same on every machine. */
function fontsIn(home: string): string {
  const folders = `<dir>${join(home, "fonts")}</dir><cachedir>${join(home, "fonts-cache")}</cachedir>`;
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${folders}</fontconfig>\n`;
}
