import type { Range, ReportedDiagnostic, ReportedFix } from "@fc-check/core";
import type { Hover } from "../check/files.js";
import { codeLink } from "./code-link.js";
import * as monaco from "./monaco.js";

/** What an editor needs of the page around it. */
export interface EditorHost {
  readonly onEdit: (file: string, text: string) => void;
  readonly hover: (file: string, offset: number) => Promise<Hover | null>;
}

const owner = "fc-check";
const languages = ["typescript", "javascript"];

/** The editor of the page: one model for each file, diagnostics with their fixes, and hovers. */
export class Editor {
  readonly #editor: monaco.editor.IStandaloneCodeEditor;
  readonly #host: EditorHost;
  readonly #models = new Map<string, monaco.editor.ITextModel>();
  readonly #views = new Map<string, monaco.editor.ICodeEditorViewState | null>();
  readonly #registered: monaco.IDisposable[] = [];
  #diagnostics: readonly ReportedDiagnostic[] = [];
  #shown: string | undefined;

  constructor(container: HTMLElement, host: EditorHost, dark: boolean) {
    this.#host = host;
    this.#editor = monaco.editor.create(container, {
      model: null,
      theme: themeOf(dark),
      automaticLayout: true,
      minimap: { enabled: false },
      scrollBeyondLastLine: false,
      fontFamily: 'ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
      fontSize: 13,
      lineHeight: 20,
      lineNumbersMinChars: 3,
      padding: { top: 10, bottom: 10 },
      fixedOverflowWidgets: true,
      renderLineHighlight: "none",
      overviewRulerBorder: false,
      renderFinalNewline: "on",
      quickSuggestions: false,
      wordBasedSuggestions: "off",
      links: false,
      colorDecorators: false,
      occurrencesHighlight: "off",
      unicodeHighlight: { ambiguousCharacters: false },
      ariaLabel: "Code. Press Escape, then Tab, to leave the editor.",
      scrollbar: { alwaysConsumeMouseWheel: false },
    });
    this.#leaveByTabAfterEscape();
    this.#registered.push(
      monaco.languages.registerHoverProvider(languages, {
        provideHover: (model, position) => this.#hover(model, position),
      }),
      monaco.languages.registerCodeActionProvider(languages, {
        provideCodeActions: (model, range) => ({
          actions: this.#actions(model, range),
          dispose: () => undefined,
        }),
      }),
    );
  }

  /** Makes the models those of these files. What is the same already is not touched, nor what can be undone in it. */
  setFiles(files: Readonly<Record<string, string>>): void {
    for (const [name, model] of this.#models) {
      if (name in files) continue;
      model.dispose();
      this.#models.delete(name);
      this.#views.delete(name);
    }
    for (const [name, text] of Object.entries(files)) {
      const model = this.#models.get(name);
      if (model === undefined) this.#open(name, text);
      else if (model.getValue() !== text) model.setValue(text);
    }
  }

  /** Shows a file. */
  show(name: string): void {
    if (this.#shown !== undefined) this.#views.set(this.#shown, this.#editor.saveViewState());
    this.#editor.setModel(this.#models.get(name) ?? null);
    this.#editor.restoreViewState(this.#views.get(name) ?? null);
    this.#shown = name;
  }

  /** Selects a range of the file that is shown. */
  reveal(range: Range): void {
    this.#editor.setSelection(toRange(range));
    this.#editor.revealRangeInCenterIfOutsideViewport(toRange(range));
    this.#editor.focus();
  }

  setDiagnostics(diagnostics: readonly ReportedDiagnostic[]): void {
    this.#diagnostics = diagnostics;
    for (const [name, model] of this.#models) {
      const own = diagnostics.filter(({ file }) => file === name);
      monaco.editor.setModelMarkers(
        model,
        owner,
        own.map((one) => toMarker(one)),
      );
    }
  }

  /** Makes the edits of a fix, as if they had been typed. */
  apply({ edits }: ReportedFix): void {
    for (const [name, model] of this.#models) {
      const own = edits.filter(({ file }) => file === name);
      if (own.length === 0) continue;
      model.pushStackElement();
      model.pushEditOperations(
        null,
        own.map((edit) => ({ range: toRange(edit), text: edit.text })),
        () => null,
      );
      model.pushStackElement();
    }
  }

  setDark(dark: boolean): void {
    monaco.editor.setTheme(themeOf(dark));
  }

  dispose(): void {
    for (const one of this.#registered) one.dispose();
    for (const model of this.#models.values()) model.dispose();
    this.#editor.dispose();
  }

  #open(name: string, text: string): void {
    const language = /\.[cm]?tsx?$/.test(name) ? "typescript" : "javascript";
    const model = monaco.editor.createModel(text, language, monaco.Uri.file(`/playground/${name}`));
    model.updateOptions({ tabSize: 2 });
    model.onDidChangeContent(() => {
      this.#host.onEdit(name, model.getValue());
    });
    this.#models.set(name, model);
  }

  async #hover(
    model: monaco.editor.ITextModel,
    position: monaco.Position,
  ): Promise<monaco.languages.Hover | null> {
    const name = this.#nameOf(model);
    const found = name === undefined ? null : await this.#host.hover(name, model.getOffsetAt(position));
    if (found === null) return null;
    const range = monaco.Range.fromPositions(
      model.getPositionAt(found.start),
      model.getPositionAt(found.end),
    );
    const code = { value: `\`\`\`typescript\n${found.code}\n\`\`\`` };
    return { range, contents: [code, ...found.texts.map((value) => ({ value }))] };
  }

  #actions(model: monaco.editor.ITextModel, range: monaco.Range): monaco.languages.CodeAction[] {
    const name = this.#nameOf(model);
    return this.#diagnostics
      .filter((one) => one.file === name && monaco.Range.areIntersectingOrTouching(toRange(one), range))
      .flatMap((diagnostic) =>
        diagnostic.fixes.map((fix) => ({
          title: fix.title,
          kind: "quickfix",
          isPreferred: fix.safe,
          diagnostics: [toMarker(diagnostic)],
          edit: { edits: this.#workspaceEdits(fix) },
        })),
      );
  }

  #workspaceEdits({ edits }: ReportedFix): monaco.languages.IWorkspaceTextEdit[] {
    return edits.flatMap((edit) => {
      const model = this.#models.get(edit.file);
      if (model === undefined) return [];
      return [
        { resource: model.uri, versionId: undefined, textEdit: { range: toRange(edit), text: edit.text } },
      ];
    });
  }

  #nameOf(model: monaco.editor.ITextModel): string | undefined {
    for (const [name, one] of this.#models) if (one === model) return name;
    return undefined;
  }

  /** Tab indents, which would hold a keyboard captive: after Escape it moves on, until something else is pressed. */
  #leaveByTabAfterEscape(): void {
    const { Escape, Tab, Shift } = monaco.KeyCode;
    this.#editor.onKeyDown(({ keyCode }) => {
      if (keyCode === Escape) this.#editor.updateOptions({ tabFocusMode: true });
      else if (keyCode !== Tab && keyCode !== Shift) this.#editor.updateOptions({ tabFocusMode: false });
    });
  }
}

/** Monaco's themes, on the page's own background. */
const themes = { light: ["vs", "#ffffff"], dark: ["vs-dark", "#191b1f"] } as const;

for (const [name, [base, background]] of Object.entries(themes))
  monaco.editor.defineTheme(name, {
    base,
    inherit: true,
    rules: [],
    colors: { "editor.background": background },
  });

function themeOf(dark: boolean): keyof typeof themes {
  return dark ? "dark" : "light";
}

function toRange({ start, end }: Omit<Range, "file">): monaco.Range {
  return new monaco.Range(start.line, start.column, end.line, end.column);
}

function toMarker(diagnostic: ReportedDiagnostic): monaco.editor.IMarkerData {
  const { code, severity, message, help, sdk, related } = diagnostic;
  const { startLineNumber, startColumn, endLineNumber, endColumn } = toRange(diagnostic);
  const link = codeLink(code);
  return {
    startLineNumber,
    startColumn,
    endLineNumber,
    endColumn,
    severity: monaco.MarkerSeverity[severity === "error" ? "Error" : "Warning"],
    source: code.startsWith("TS") ? "ts" : owner,
    code:
      link === undefined
        ? code
        : { value: code, target: monaco.Uri.parse(new URL(link, location.href).href) },
    message: [message, help, sdk === null ? "" : `Go SDK: ${sdk}`].filter((text) => text !== "").join("\n"),
    relatedInformation: related.map((place) => {
      const range = toRange(place);
      return {
        resource: monaco.Uri.file(`/playground/${place.file}`),
        message: place.message,
        startLineNumber: range.startLineNumber,
        startColumn: range.startColumn,
        endLineNumber: range.endLineNumber,
        endColumn: range.endColumn,
      };
    }),
  };
}
