// The input comes from JSON.
import { start } from "@fc-check/runtime";

interface Delivery {
  id: string;
  sentAt: Date;
}

// JSON has no dates: what arrives is a string.
start((event: Delivery): Error | null => (event.sentAt.getTime() > 0 ? null : new Error("not sent yet")));
