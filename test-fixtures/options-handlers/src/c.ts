// No entry names this file.
export const run = (event: string) => event;
