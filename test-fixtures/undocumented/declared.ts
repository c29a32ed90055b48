// FC1008 stands at the return type, or at the function's own name.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

function store(event: Order) {
//       ^^^^^ FC1008 handler=store
  void event;
}
start(store);

function annotated(event: Order): void {
//                                ^^^^ FC1008
  void event;
}
start(annotated);

// A declaration that only throws is inferred to return `void`, and so is a method.
function throwing(event: Order) {
//       ^^^^^^^^ FC1008 /`: never`/
  throw new Error(event.id);
}
start(throwing);

const arrow = (ctx: Context, event: Order) => void event;
//                                         ^^ FC1008
start(arrow);

class Orders {
  save(event: Order) {
//^^^^ FC1008
    void event;
  }
  drop(event: Order) {
//^^^^ FC1008
    throw new Error(event.id);
  }
  keep(event: Order): never {
    throw new Error(event.id);
  }
}
start(new Orders().save);
start(new Orders().drop);
start(new Orders().keep);
//    ^^^^^^^^^^^^^^^^^ shape 3
