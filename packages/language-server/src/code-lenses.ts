import type { LiveFile } from "@fc-check/analyzer/live";
import { wordsFor } from "@fc-check/core";
import type { CodeLens } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { rangeIn } from "./documents.js";

/** A line above each handler that is right: its shape and its Go form. What is wrong with the others, their diagnostics say. */
export function codeLenses({ checked }: LiveFile, document: TextDocument): CodeLens[] {
  const lenses = checked.handlers.flatMap((handler): [string, CodeLens][] => {
    if (handler.verdict !== "valid" || handler.go === null) return [];
    const title = `${wordsFor(handler)}: ${handler.go}`;
    // Without the name of a command it is text, and nothing to click.
    const lens = { range: rangeIn(document, handler.facts.span), command: { title, command: "" } };
    return [[JSON.stringify(lens), lens]];
  });
  // A handler that is registered twice is two handlers, and one line.
  return [...new Map(lenses).values()];
}
