import { html } from "./template.js";
import type { Html } from "./template.js";

/** A button that copies a text. Screen readers read its `name`. It is shown where the page's script runs. */
export function copyButton(text: string, name = text): Html {
  return html`<button type="button" class="copy" data-copy="${text}" aria-label="Copy ${name}" hidden>
    Copy
  </button>`;
}
