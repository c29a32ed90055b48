// The output goes to JSON.
import { start } from "@fc-check/runtime";

// JSON.stringify makes `{}` of a map.
start((event: string[]): [Map<string, number>, Error | null] => [new Map(event.map((id) => [id, 1])), null]);
