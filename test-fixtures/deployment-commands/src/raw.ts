// A handler of raw bytes is started too, though no rule is about it.
import { startHandler } from "@fc-check/runtime";
startHandler((_ctx, payload) => payload);
