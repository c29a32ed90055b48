import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

function list(): [Order[], Error | null] {
  return [[], null];
}

start(list);
