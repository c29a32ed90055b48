import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/** A tsserver as an editor starts it, with one file open in it that is edited. */
export class ProjectServer {
  /** @type {Map<number, (body: unknown) => void>} */
  #pending = new Map();
  #sequence = 0;
  #file = "";
  #lines = 0;

  /**
   * @param {string} version of TypeScript, as in `6.0`
   * @param {string} folder of the project, whose `tsconfig.json` may name the plugin
   */
  constructor(version, folder) {
    this.folder = folder;
    const script = join(dirname(require.resolve(`typescript-${version}/package.json`)), "lib/tsserver.js");
    const plugins = fileURLToPath(new URL("..", import.meta.url));
    const args = ["--useNodeIpc", "--disableAutomaticTypingAcquisition", "--pluginProbeLocations", plugins];
    this.process = fork(script, args, {
      cwd: folder,
      execArgv: (process.env.FC_BENCH_EXEC_ARGV ?? "").split(" ").filter((arg) => arg !== ""),
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    this.process.on("message", (/** @type {{ request_seq?: number, body?: unknown }} */ message) => {
      if (message.request_seq !== undefined) this.#pending.get(message.request_seq)?.(message.body);
    });
  }

  /** Opens a file of the project, with a line at its end that is edited. @param {string} file @param {string} text */
  async open(file, text) {
    this.#file = join(this.folder, file);
    const fileContent = `${text}export const edited = 0;\n`;
    this.#lines = fileContent.split("\n").length - 1;
    this.#send("open", { file: this.#file, fileContent });
    await this.#ask("semanticDiagnosticsSync", { file: this.#file });
  }

  /** Whether the plugin answers, as it does where it was found. */
  async hasPlugin() {
    const fixes = await this.#ask("getSupportedCodeFixes", { file: this.#file });
    return Array.isArray(fixes) && fixes.includes("991003");
  }

  close() {
    this.#send("close", { file: this.#file });
  }

  /** Changes one digit, and waits for the diagnostics. Gives the milliseconds that took. @param {number} digit */
  async edit(digit) {
    const [line, offset] = [this.#lines, "export const edited = ".length + 1];
    const insertString = String(digit % 10);
    const file = this.#file;
    const started = performance.now();
    this.#send("change", { file, line, offset, endLine: line, endOffset: offset + 1, insertString });
    await this.#ask("semanticDiagnosticsSync", { file });
    return performance.now() - started;
  }

  /** What the process has used of the processor so far, as Linux counts it; 0 elsewhere. */
  cpuSeconds() {
    try {
      const fields = readFileSync(`/proc/${String(this.process.pid)}/stat`, "utf8")
        .split(") ")[1]
        ?.split(" ");
      return (Number(fields?.[11]) + Number(fields?.[12])) / 100;
    } catch {
      return 0;
    }
  }

  /** @param {string} command @param {object} args */
  async #ask(command, args) {
    const seq = this.#send(command, args);
    /** @type {unknown} */
    const body = await new Promise((resolve) => this.#pending.set(seq, resolve));
    this.#pending.delete(seq);
    return body;
  }

  /** @param {string} command @param {object} args */
  #send(command, args) {
    const seq = ++this.#sequence;
    this.process.send({ seq, type: "request", command, arguments: args });
    return seq;
  }
}
