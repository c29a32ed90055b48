// Returning `null` instead of nothing, in functions with a block.
import { start, type Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare function save(event: Order): void;
declare function saveLater(event: Order): Promise<void>;
declare const flag: boolean;

start((event: Order) => {
//                   ^^ FC1008
  save(event);
});
start((ctx: Context, event: Order): void => {
//                                  ^^^^ FC1008
  save(event);
  // Saved.
});
function handle(event: Order): void {
//                             ^^^^ FC1008
    if (event.id === "") return; // nothing to do
    if (event.id === "a") {
        return
    }
    save(event);
}
start(handle);
start((event: Order) => {
//                   ^^ FC1008
  if (flag) {
    return save(event);
  } else {
    return;
  }
});
start(async (event: Order): Promise<void> => {
//                          ^^^^^^^^^^^^^ FC1008
  await saveLater(event);
});
start(async (event: Order) => {
//                         ^^ FC1008
  if (flag) return saveLater(event);
  [event].forEach((one) => {
    return save(one);
  });
});
class Orders {
	async handle(event: Order) {
//     ^^^^^^ FC1008
		await saveLater(event);
	}
}
start(new Orders().handle);
start((event: Order) => {
//                   ^^ FC1008
  switch (event.id) {
    case "a":
      save(event);
      return;
    default:
      break;
  }
});
start((event: Order): undefined => {
//                    ^^^^^^^^^ FC1008
  save(event);
  return undefined;
});

// A function declaration that only throws: the annotation says it.
function fail(event: Order) {
//       ^^^^ FC1008
  throw new Error(event.id);
}
start(fail);
function failLater(event: Order): void {
//                                ^^^^ FC1008
  throw new Error(event.id);
}
start(failLater);
