import type { MarkdownRenderer } from "vitepress";
import { exampleFragment } from "../playground/address.js";

/** Below the examples of a code stands a link that opens them in the playground, where that has them. `examples` are their names there. */
export function openInPlayground(md: MarkdownRenderer, examples: ReadonlySet<string>): void {
  md.core.ruler.push("open-in-playground", (state) => {
    const { relativePath } = state.env as { relativePath: string };
    const [, code] = /^codes\/(FC\d+)\.md$/.exec(relativePath) ?? [];
    if (code === undefined) return;
    state.tokens = state.tokens.flatMap((token, index) => {
      if (token.type !== "fence") return [token];
      // The words of a paragraph stand before what closes it.
      const kind = state.tokens[index - 2]?.content.replace(":", "").toLowerCase() ?? "";
      const name = `${code}-${kind}`;
      if (!examples.has(name)) return [token];
      const link = new state.Token("html_block", "", 0);
      link.content = `<p class="open-in-playground"><a href="../playground.html${exampleFragment(name)}">Open in the playground</a></p>\n`;
      return [token, link];
    });
  });
}
