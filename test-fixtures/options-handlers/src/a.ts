// "src/{a,b}.ts#run"
export const run = (event: string) => event;
//                                 ^^ FC1006 handler=run
