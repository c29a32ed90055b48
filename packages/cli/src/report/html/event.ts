import type { NamedContract } from "@fc-check/analyzer";
import { sampleEvent } from "@fc-check/core";
import { copyButton } from "./copy.js";
import { html, trusted } from "./template.js";
import type { Html } from "./template.js";

/** The most characters of a schema that a page has: nobody reads thousands of literals there. */
const longestSchema = 20_000;

/** What a handler takes, folded away: a sample to copy into a test, and the schema. */
export function eventDetails(contract: NamedContract | undefined): Html | undefined {
  if (contract?.input == null) return undefined;
  const sample = sampleEvent(contract);
  const schema = JSON.stringify(contract.input, null, 2);
  return html`<details class="event">
    <summary>Event</summary>
    ${
      sample === undefined
        ? undefined
        : html`<p>A sample ${copyButton(JSON.stringify(sample), "the sample")}</p>
            ${frame("A sample", JSON.stringify(sample, null, 2))}`
    }
    <p>The schema</p>
    ${schema.length > longestSchema ? html`<p class="muted">It is long: <code>npx fc-check schema</code> prints it.</p>` : frame("The schema", schema)}
  </details>`;
}

/** JSON has no line breaks within its texts. */
function frame(title: string, json: string): Html {
  const lines = json.split("\n").map((line) => html`${line}${trusted("\n")}`);
  return html`<pre class="frame" role="group" tabindex="0" aria-label="${title}"><code>${lines}</code></pre>`;
}
