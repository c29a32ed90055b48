export const handler = (): Error | null => null;
