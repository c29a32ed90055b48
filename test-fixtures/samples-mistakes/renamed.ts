// A registrar under another name.
import { start } from "@fc-check/runtime";

// What is registered through another name can't be followed.
const register = start;
register(() => null);
