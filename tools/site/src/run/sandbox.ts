import type { RunInput, RunMessage } from "./protocol.js";

/** How long a run may take, in milliseconds. The handler's own deadline is shorter. */
const longest = 5000;

/** A page without an origin, which may run scripts and reach nothing: not this page, not the network. */
const page = `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:">
<script>
  addEventListener("message", ({ data: { runner, input }, ports }) => {
    const worker = new Worker(URL.createObjectURL(new Blob([runner], { type: "text/javascript" })));
    worker.postMessage(input, ports);
  });
</script>`;

/** Runs a program in a sandbox, which is then gone. Gives its last message; `onLog` gets its log, part by part. */
export async function runInSandbox(
  input: RunInput,
  onLog: (text: string) => void,
): Promise<Exclude<RunMessage, { kind: "log" }>> {
  const { default: runner } = await import("virtual:runner");
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.srcdoc = page;
  frame.hidden = true;
  frame.title = "Sandbox";
  const loaded = new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const { port1, port2 } = new MessageChannel();
  try {
    return await new Promise((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<RunMessage>) => {
        if (data.kind === "log") onLog(data.text);
        else resolve(data);
      };
      setTimeout(() => {
        resolve({
          kind: "failure",
          sentence: `The program was stopped: it gave no response within ${longest / 1000} seconds.`,
        });
      }, longest);
      frame.contentWindow?.postMessage({ runner, input }, "*", [port2]);
    });
  } finally {
    port1.close();
    // With the page its worker ends, whatever it is doing.
    frame.remove();
  }
}
