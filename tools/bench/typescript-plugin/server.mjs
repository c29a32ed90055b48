import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** @typedef {{ request_seq?: number, success?: boolean, message?: string, body?: unknown }} Message */

/** A tsserver, whose plugin is measured. */
export class Server {
  /** @type {Map<number, (message: Message) => void>} */
  #pending = new Map();
  /** @type {string} */
  #folder;
  #sequence = 0;

  /**
   * @param {string} version of TypeScript, as in `6.0`
   * @param {string} folder for what is measured
   * @param {string} plugin the folder of the plugin; empty for none
   */
  constructor(version, folder, plugin) {
    const script = join(dirname(require.resolve(`typescript-${version}/package.json`)), "lib/tsserver.js");
    const args = ["--useNodeIpc", "--disableAutomaticTypingAcquisition", "--allowLocalPluginLoads"];
    const env = { ...process.env, FC_CHECK_PLUGIN: plugin };
    this.#folder = folder;
    this.process = fork(script, args, {
      env,
      execArgv: ["--expose-gc"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    this.process.on("message", (/** @type {Message} */ message) => {
      if (message.request_seq !== undefined) this.#pending.get(message.request_seq)?.(message);
    });
  }

  /**
   * Asks a question, and gives its answer's body.
   * @param {string} command @param {object} args
   * @returns {Promise<unknown>}
   */
  async request(command, args) {
    const seq = this.#send(command, args);
    /** @type {Message} */
    const answer = await new Promise((resolve) => this.#pending.set(seq, resolve));
    this.#pending.delete(seq);
    if (answer.success !== true) throw new Error(`${command}: ${answer.message ?? "it failed"}`);
    return answer.body;
  }

  /** @param {string} command @param {object} args */
  notify(command, args) {
    this.#send(command, args);
  }

  /** What the plugin took of each question since the last time, in milliseconds, and the heap after a collection, in MiB. */
  async measured() {
    const file = join(this.#folder, `measured-${this.process.pid ?? 0}.json`);
    const configuration = { measured: file };
    await this.request("configurePlugin", { pluginName: "measured-plugin", configuration });
    return /** @type {{ times: number[], heap: number }} */ (JSON.parse(readFileSync(file, "utf8")));
  }

  /** @param {string} command @param {object} args */
  #send(command, args) {
    const seq = ++this.#sequence;
    this.process.send({ seq, type: "request", command, arguments: args });
    return seq;
  }
}
