export const handler = async (event: Uint8Array): Promise<string> => `${event.length} bytes`;
