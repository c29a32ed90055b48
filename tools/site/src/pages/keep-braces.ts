import type { MarkdownRenderer } from "vitepress";

/** Shows `{{` in the text of pages as it is: Vue would take what follows for an expression. */
export function keepBraces(md: MarkdownRenderer): void {
  for (const kind of ["text", "code_inline"] as const) {
    const render = md.renderer.rules[kind];
    md.renderer.rules[kind] = (...about) =>
      render?.(...about).replaceAll("{{", "<span v-pre>{{</span>") ?? "";
  }
}
