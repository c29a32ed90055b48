import leven from "leven";

/** The command that a word was most likely meant to be: at most two letters differ, and half of them do not. */
export function suggestCommand(word: string, commands: readonly string[]): string | undefined {
  return commands.find(
    (command) => leven(word.toLowerCase(), command) <= Math.min(2, Math.floor(command.length / 2)),
  );
}
