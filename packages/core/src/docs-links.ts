import type { Code } from "./registry.js";

/**
 * Where the documentation is on the web: the address of its folder, with `/` at its end. While it is nowhere, links lead to the pages that a host
 * brings in its package.
 */
const CODE_DOCS_URL: string | undefined = undefined;

/**
 * The address of a page of the documentation, which is named as in `docs`: `options.md#comments`. On the web where there is one; otherwise in
 * `packed`, the address of the folder of pages that a host brings, with `/` at its end. A host that brings none has no link then.
 */
export function pageLink<Packed extends string | undefined>(
  page: string,
  packed: Packed,
  web = CODE_DOCS_URL,
): string | Packed {
  if (web !== undefined) return `${web}${page.replace(/\.md(?=#|$)/, ".html")}`;
  return packed === undefined ? packed : `${packed}${page}`;
}

/** The address of the page of a code; where it is, see {@link pageLink}. */
export function codeLink<Packed extends string | undefined>(
  code: Code,
  packed: Packed,
  web = CODE_DOCS_URL,
): string | Packed {
  return pageLink(`codes/${code}.md`, packed, web);
}
