import { createInterface } from "node:readline/promises";

/** Asks a question that is answered with yes or no; nothing but Enter means yes, and no answer at all means no. */
export async function confirm(
  question: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<boolean> {
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
