import { parseArgs } from "node:util";
import { serve } from "@fc-check/language-server";
import type { ServerSettings } from "@fc-check/language-server";

// The server that comes with the extension: `fc-check lsp` in one file. The extension writes its arguments, and VS Code adds some.
const { engine } = parseArgs({ strict: false, options: { engine: { type: "string" } } }).values;

serve(process.stdin, process.stdout, {
  ...(typeof engine === "string" && { engine: engine as NonNullable<ServerSettings["engine"]> }),
  pages: new URL("docs/", import.meta.url),
});
