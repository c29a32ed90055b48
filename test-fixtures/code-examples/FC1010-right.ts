import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

function check(event: Order | string): Error | null {
  return event === "" ? new Error("no order") : null;
}

start(check);
//    ^^^^^ shape 3
