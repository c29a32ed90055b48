import { hoverLine } from "@fc-check/compiler";
import type ts from "typescript";
import type { FileCheck } from "./checker.js";
import { fixAll, fixesAt, isGroupId } from "./code-fixes.js";
import { editorCodes, isOwn, optionDiagnostics, toDiagnostics } from "./diagnostics.js";
import type { ProjectState } from "./project-state.js";

/** Since TypeScript 5.6: for long files, the diagnostics of what is on the screen. tsserver asks for those of the whole file right after. */
interface RegionDiagnostics {
  getRegionSemanticDiagnostics?: (
    fileName: string,
    ranges: readonly ts.TextRange[],
  ) => { readonly diagnostics: ts.Diagnostic[]; readonly spans: ts.TextSpan[] } | undefined;
}

type Service = ts.LanguageService & RegionDiagnostics;

/** A language service that answers as the given one does, and adds what fc-check finds. */
export function decorate(compiler: typeof ts, host: Service, state: ProjectState): ts.LanguageService {
  const additions = new Additions(compiler, host, state);
  return {
    ...passingOn(host),
    ...additions.diagnostics(),
    ...additions.fixes(),
    ...additions.quickInfo(),
  };
}

/** What fc-check adds to the responses of a language service. */
class Additions {
  readonly #compiler: typeof ts;
  readonly #host: Service;
  readonly #state: ProjectState;

  constructor(compiler: typeof ts, host: Service, state: ProjectState) {
    this.#compiler = compiler;
    this.#host = host;
    this.#state = state;
  }

  diagnostics(): Partial<Service> {
    const { guard } = this.#state;
    const host = this.#host;
    const getSemanticDiagnostics = (fileName: string): ts.Diagnostic[] => {
      const theirs = host.getSemanticDiagnostics(fileName);
      const ours = guard.run("finding diagnostics", fileName, [], () => this.#diagnosticsOf(fileName));
      return ours.length === 0 ? theirs : [...theirs, ...ours];
    };
    const { getRegionSemanticDiagnostics } = host;
    if (getRegionSemanticDiagnostics === undefined) return { getSemanticDiagnostics };
    return {
      getSemanticDiagnostics,
      // Without this, what is wrong on the screen would vanish at every key, until the whole file is checked.
      getRegionSemanticDiagnostics: (fileName, ranges) => {
        const theirs = getRegionSemanticDiagnostics(fileName, ranges);
        if (theirs === undefined) return theirs;
        const ours = guard.run("finding diagnostics", fileName, [], () =>
          this.#diagnosticsOf(fileName).filter((one) => theirs.spans.some((span) => touches(span, one))),
        );
        return ours.length === 0 ? theirs : { ...theirs, diagnostics: [...theirs.diagnostics, ...ours] };
      },
    };
  }

  fixes(): Partial<Service> {
    const { guard } = this.#state;
    const host = this.#host;
    return {
      getSupportedCodeFixes: (fileName) => {
        const theirs = host.getSupportedCodeFixes(fileName);
        return [...new Set([...theirs, ...editorCodes.map(String)])];
      },
      // eslint-disable-next-line @typescript-eslint/max-params -- the parameters are TypeScript's
      getCodeFixesAtPosition: (fileName, start, end, errorCodes, ...rest) => {
        const others = errorCodes.filter((code) => !isOwn(code));
        // TypeScript checks the whole file again before it finds that it has no fix for a code.
        const theirs =
          others.length > 0 || errorCodes.length === 0
            ? host.getCodeFixesAtPosition(fileName, start, end, others, ...rest)
            : [];
        const ours = guard.run("finding fixes", fileName, [], () => {
          const found = others.length === errorCodes.length ? undefined : this.#check(fileName);
          return found === undefined ? [] : fixesAt(found, { start, end }, errorCodes);
        });
        return ours.length === 0 ? theirs : [...theirs, ...ours];
      },
      getCombinedCodeFix: (scope, fixId, ...rest) => {
        if (!isGroupId(fixId)) return host.getCombinedCodeFix(scope, fixId, ...rest);
        return guard.run<ts.CombinedCodeActions>("finding fixes", scope.fileName, { changes: [] }, () => {
          const found = this.#check(scope.fileName);
          return found === undefined ? { changes: [] } : fixAll(found, fixId);
        });
      },
    };
  }

  quickInfo(): Partial<Service> {
    return {
      getQuickInfoAtPosition: (fileName, position, ...rest) => {
        const theirs = this.#host.getQuickInfoAtPosition(fileName, position, ...rest);
        if (theirs === undefined) return theirs;
        const line = this.#state.guard.run("describing a handler", fileName, undefined, () => {
          const found = this.#check(fileName, "report");
          return found && hoverLine(this.#compiler, found, theirs.textSpan.start);
        });
        if (line === undefined) return theirs;
        const { documentation = [] } = theirs;
        const text = documentation.length === 0 ? line : `\n\n${line}`;
        return { ...theirs, documentation: [...documentation, { kind: "text", text }] };
      },
    };
  }

  #check(fileName: string, detail?: "report"): FileCheck | undefined {
    const { checker } = this.#state;
    const program = this.#host.getProgram();
    if (checker === undefined || program === undefined) return undefined;
    this.#state.throwIfCanceled();
    const result = checker.check(program, fileName, detail);
    this.#state.throwIfCanceled();
    return result;
  }

  #diagnosticsOf(fileName: string): ts.Diagnostic[] {
    const found = this.#check(fileName);
    if (found === undefined) return [];
    const problems = this.#state.checker?.problems(found.program) ?? [];
    return [
      ...optionDiagnostics(this.#compiler, problems, found.sourceFile),
      ...toDiagnostics(this.#compiler, found),
    ];
  }
}

function touches({ start, length }: ts.TextSpan, diagnostic: ts.Diagnostic): boolean {
  const { start: from = 0, length: width = 0 } = diagnostic;
  return from <= start + length && start <= from + width;
}

/** Passes every question on. The host may itself be another plugin's, and rely on its `this`. */
function passingOn(host: ts.LanguageService): ts.LanguageService {
  const methods = Object.entries(host).map(([name, method]: [string, unknown]) => [
    name,
    typeof method === "function" ? (method.bind(host) as unknown) : method,
  ]);
  return Object.fromEntries(methods) as ts.LanguageService;
}
