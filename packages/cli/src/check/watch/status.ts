import { relative, sep } from "node:path";
import type { Arguments } from "../arguments.js";
import { colorsFor } from "../../terminal/colors.js";
import { printable } from "../../terminal/printable.js";
import type { Output, Terminal } from "../../terminal/terminal.js";

/** How many changed files are named. */
const mostNames = 3;

/** To the top left of the terminal, with nothing on it or above it. */
const clear = "\u001B[2J\u001B[3J\u001B[H";

/** What stands between the reports: with people's reports on standard output, beside others on standard error. */
export class Status {
  readonly #terminal: Terminal;
  readonly #stream: Output;
  readonly #onTerminal: boolean;

  constructor({ formats }: Arguments, terminal: Terminal) {
    const { env, stdout, stderr } = terminal;
    const format = formats.find(({ file }) => file === undefined);
    this.#terminal = terminal;
    this.#stream = format === undefined || format.name === "pretty" ? stdout : stderr;
    this.#onTerminal = stdout.isTTY === true && env.TERM !== "dumb";
  }

  /** Before a report: a terminal is cleared; elsewhere, it says what has changed since the last one. */
  before(changed: readonly string[]): void {
    if (this.#onTerminal) this.#terminal.stdout.write(clear);
    else if (changed.length > 0) this.#stream.write(`\n${this.#namesOf(changed)} changed.\n`);
  }

  /** After a report. Elsewhere than on a terminal, it says nothing that differs from one run to the next. */
  after(changed: readonly string[], seconds: number): void {
    if (!this.#onTerminal) {
      this.#stream.write("Watching for changes.\n");
      return;
    }
    const { dim } = colorsFor(this.#stream, this.#terminal.env);
    const time = new Date().toTimeString().slice(0, 8);
    const why = changed.length > 0 ? `${this.#namesOf(changed)} changed; checked` : "Checked";
    this.#stream.write(`\n${dim(`${time}  ${why} in ${seconds.toFixed(1)} s. Watching for changes.`)}\n`);
  }

  /** `src/a.ts, src/b.ts and 5 more` */
  #namesOf(changed: readonly string[]): string {
    const { folder } = this.#terminal;
    const names = changed.map((path) => printable(relative(folder, path).replaceAll(sep, "/")));
    const more = names.length - mostNames;
    return more > 0 ? `${names.slice(0, mostNames).join(", ")} and ${more} more` : names.join(", ");
  }
}
