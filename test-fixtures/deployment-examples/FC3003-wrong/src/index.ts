export const handle = async (event: Uint8Array): Promise<string> => `${event.length} bytes`;
// @1..1 #exports
