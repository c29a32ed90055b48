// Returning `null` instead of nothing, in functions of one line.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare function save(event: Order): void;
declare function saveLater(event: Order): Promise<void>;
let last: object;

// A block.
start((event: Order) => { save(event); });
//                   ^^ FC1008
start((event: Order) => { save(event) });
//                   ^^ FC1008
start((event: Order) => {save(event)});
//                   ^^ FC1008
start((event: Order) => {});
//                   ^^ FC1008
start((event: Order) => { });
//                   ^^ FC1008
start((event: Order) => { last = { event } });
//                   ^^ FC1008
start((event: Order) => { const done = () => {} });
//                   ^^ FC1008
start((event: Order) => { if (event.id !== "") { save(event) } });
//                   ^^ FC1008
start((event: Order): void => { save(event); });
//                    ^^^^ FC1008
start(async (event: Order) => { await saveLater(event); });
//                         ^^ FC1008

// An expression.
start((event: Order) => save(event));
//                   ^^ FC1008
start((event: Order) => save(event) /* saved */);
//                   ^^ FC1008
start((event: Order): void => save(event));
//                    ^^^^ FC1008
start(async (event: Order) => await saveLater(event));
//                         ^^ FC1008
start(async (event: Order) => saveLater(event));
//                         ^^ FC1008
const handle = (event: Order) => void last;
//                            ^^ FC1008
start(handle);

// What stands between is kept.
start((event: Order) => { save(event) /* saved */ });
//                   ^^ FC1008
start((event: Order) => { if (event.id === "") last = {} });
//                   ^^ FC1008
start((event: Order) => { return /* nothing */ save(event); });
//                   ^^ FC1008
