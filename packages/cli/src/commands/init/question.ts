import { createInterface } from "node:readline/promises";
import { complain } from "../../terminal/complain.js";
import type { Terminal } from "../../terminal/terminal.js";

/** Asks whether to write what was shown, and says that nothing was written where the answer is no, or where there is nobody to ask. */
export async function agreesToWrite(terminal: Terminal): Promise<boolean> {
  const { stdin, stdout } = terminal;
  if (!stdin.isTTY || !stdout.isTTY) {
    const reason = "there is no terminal to ask on. Run it again with --yes to write this";
    complain([`Nothing was written: ${reason}.`], terminal);
    return false;
  }
  if (await confirm("Write this?", terminal)) return true;
  complain(["Nothing was written."], terminal);
  return false;
}

/** Asks a question that is answered with yes or no; nothing but Enter means yes, and no answer at all means no. */
async function confirm(question: string, { stdin: input, stdout: output }: Terminal): Promise<boolean> {
  const lines = createInterface({ input, output });
  // At the end of the input, and on Ctrl-C, a question stays without an answer.
  const closed = new Promise<undefined>((resolve) => {
    lines.once("close", () => {
      resolve(undefined);
    });
  });
  try {
    const answer = await Promise.race([lines.question(`${question} (Y/n) `), closed]);
    if (answer === undefined) output.write("\n");
    return answer !== undefined && /^(?:y(?:es)?)?$/i.test(answer.trim());
  } catch {
    // Newer versions of Node have the question fail instead.
    output.write("\n");
    return false;
  } finally {
    lines.close();
  }
}
