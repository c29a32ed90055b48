import { codeLink, codeOf, pageLink } from "@fc-check/core";
import type { Code, ReportedDiagnostic } from "@fc-check/core";
import { lexer } from "marked";
import type { MarkedToken, Token, Tokens } from "marked";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { painted, sourceLines } from "./source-lines.js";
import { codeLine } from "./frame.js";
import { html } from "./template.js";
import type { Html } from "./template.js";

/** The pages of the codes that a report has, to which the diagnostics lead. */
export function codePages(diagnostics: readonly ReportedDiagnostic[]): Html | undefined {
  const found = [...new Set(diagnostics.flatMap(({ code }) => codeOf(code) ?? []))].sort();
  if (found.length === 0) return undefined;
  return html`<section id="codes" aria-labelledby="codes-title">
    <h2 id="codes-title">What the codes mean</h2>
    ${found.map((code) => codePage(code))}
  </section>`;
}

function codePage(code: Code): Html {
  const text = readFileSync(new URL(`../../docs/codes/${code}.md`, import.meta.url), "utf8");
  const onTheWeb = codeLink(code, undefined);
  return html`<article class="code-page" id="${code}">
    ${blocks(lexer(text))}
    ${onTheWeb === undefined ? undefined : html`<p><a href="${onTheWeb}">${code} on the web</a></p>`}
  </article>`;
}

function blocks(tokens: readonly Token[]): Html {
  return html`${tokens.map((token) => block(token as MarkedToken))}`;
}

/** The pages are this project's own, and have no more kinds of blocks than these. */
function block(token: MarkedToken): Html {
  switch (token.type) {
    case "heading":
      return token.depth === 1
        ? html`<h3>${inline(token.tokens)}</h3>`
        : html`<h4>${inline(token.tokens)}</h4>`;
    case "paragraph":
      return html`<p>${inline(token.tokens)}</p>`;
    case "text":
      return inline(token.tokens ?? []);
    case "list":
      return html`<ul>
        ${token.items.map((item) => html`<li>${blocks(item.tokens)}</li>`)}
      </ul>`;
    case "code":
      return example(token);
    default:
      return html``;
  }
}

function example({ text, lang = "" }: Tokens.Code): Html {
  const lines = sourceLines(text, `example.${lang}`);
  return html`<pre class="frame" role="group" tabindex="0" aria-label="Example"><code>${lines.map(
    (line, index) => codeLine(index + 1, painted(line)),
  )}</code></pre>`;
}

function inline(tokens: readonly Token[]): Html {
  const parts = (tokens as readonly MarkedToken[]).map((token) => {
    if (token.type === "codespan") return html`<code>${token.text}</code>`;
    if (token.type === "link") return link(token);
    if (token.type === "strong" || token.type === "em") return inline(token.tokens);
    return html`${"text" in token ? token.text : ""}`;
  });
  return html`${parts}`;
}

/** A report does not have the pages that links lead to: where they are not on the web, the words are enough. */
function link({ href, tokens }: Tokens.Link): Html {
  const address = /^[a-z]+:/.test(href) ? href : pageLink(posix.join("codes", href), undefined);
  return address === undefined ? inline(tokens) : html`<a href="${address}">${inline(tokens)}</a>`;
}
