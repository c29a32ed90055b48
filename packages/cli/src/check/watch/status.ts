import { relative, sep } from "node:path";
import type { Arguments } from "../arguments.js";
import { colorsFor } from "../../terminal/colors.js";
import { printable } from "../../terminal/printable.js";

/** How many changed files are named. */
const mostNames = 3;

/** To the top left of the terminal, with nothing on it or above it. */
const clear = "\u001B[2J\u001B[3J\u001B[H";

/** What stands between the reports: with people's reports on standard output, beside others on standard error. */
export class Status {
  readonly #stream: NodeJS.WriteStream;
  readonly #onTerminal = process.stdout.isTTY && process.env.TERM !== "dumb";

  constructor({ formats }: Arguments) {
    const format = formats.find(({ file }) => file === undefined);
    this.#stream = format === undefined || format.name === "pretty" ? process.stdout : process.stderr;
  }

  /** Before a report: a terminal is cleared; elsewhere, what has changed since the last one is said. */
  before(changed: readonly string[]): void {
    if (this.#onTerminal) process.stdout.write(clear);
    else if (changed.length > 0) this.#stream.write(`\n${namesOf(changed)} changed.\n`);
  }

  /** After a report. Elsewhere than on a terminal, it says nothing that differs from one run to the next. */
  after(changed: readonly string[], seconds: number): void {
    if (!this.#onTerminal) {
      this.#stream.write("Watching for changes.\n");
      return;
    }
    const { dim } = colorsFor(this.#stream);
    const time = new Date().toTimeString().slice(0, 8);
    const why = changed.length > 0 ? `${namesOf(changed)} changed; checked` : "Checked";
    this.#stream.write(`\n${dim(`${time}  ${why} in ${seconds.toFixed(1)} s. Watching for changes.`)}\n`);
  }
}

/** `src/a.ts, src/b.ts and 5 more` */
function namesOf(changed: readonly string[]): string {
  const names = changed.map((path) => printable(relative("", path).replaceAll(sep, "/")));
  const more = names.length - mostNames;
  return more > 0 ? `${names.slice(0, mostNames).join(", ")} and ${more} more` : names.join(", ");
}
