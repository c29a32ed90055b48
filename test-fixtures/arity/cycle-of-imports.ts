import { here } from "./cycles.js";
import type { Order } from "./library.js";

export const fromOther: (event: Order) => Error | null = here;
