export let run = (event: string): null => null;
//         ^^^ shape 3
export const stop = (event: string) => event;
