import { html } from "./template.js";
import type { Html } from "./template.js";

/** A button that copies a text. It is shown where the page's script runs. */
export function copyButton(text: string): Html {
  return html`<button type="button" class="copy" data-copy="${text}" aria-label="Copy ${text}" hidden>
    Copy
  </button>`;
}
