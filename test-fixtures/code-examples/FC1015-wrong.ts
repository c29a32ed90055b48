import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

const register = start;
//               ^^^^^ FC1015

register((event: Order): string => event.id);
