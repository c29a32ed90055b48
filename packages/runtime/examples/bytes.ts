import { startHandler } from "@fc-check/runtime";

/** Raw bytes in, raw bytes out: the payload is not taken for JSON. */
startHandler((_ctx, payload) => payload.toString("utf8").toUpperCase());
