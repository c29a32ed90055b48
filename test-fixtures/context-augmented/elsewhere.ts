// The augmentation stands in another file.
import { start, type Context } from "@fc-check/runtime";

start((ctx: Context): Error | null => null, { takes: "context" });
//     ^^^^^^^^^^^^ FC1003 /`user`/
start((ctx, event: string): Error | null => null);
//     ^^^ FC1003
