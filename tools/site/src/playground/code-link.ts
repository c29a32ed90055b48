import { codeOf } from "@fc-check/core";
import { withBase } from "vitepress";

/** The page of a code on this site; undefined for TypeScript's own. */
export function codeLink(code: string): string | undefined {
  return codeOf(code) === undefined ? undefined : withBase(`/codes/${code}.html`);
}
