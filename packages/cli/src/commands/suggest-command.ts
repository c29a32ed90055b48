import leven from "leven";

/** The command that a word was most likely meant to be: at most two letters differ. */
export function suggestCommand(word: string, commands: readonly string[]): string | undefined {
  return commands.find((command) => leven(word.toLowerCase(), command) <= 2);
}
