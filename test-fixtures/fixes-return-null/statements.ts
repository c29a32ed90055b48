// As a statement of its own, an expression may need parentheses.
import { start } from "@fc-check/runtime";

const log: string[] = [];
start((event: string) => { return { m(): void { log.push(event); } }.m(); });
//                    ^^ FC1008
start((event: string) => { return function (): void { log.push(event); }(); });
//                    ^^ FC1008
start((event: string) => { return class { static m(): void { log.push(event); } }.m(); });
//                    ^^ FC1008
start((event: string) => function (): void { log.push(event); }());
//                    ^^ FC1008
start((event: string) => ({ m(): void { log.push(event); } }).m());
//                    ^^ FC1008
