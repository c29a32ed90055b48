/** The slots of a handler, as far as its printed type shows them. */
export interface Slots {
  /** The types of the parameters. */
  readonly parameters: readonly string[];
  /** The types of the results, awaited; empty for none. */
  readonly results: readonly string[];
}

/**
 * Reads the printed type of a handler, such as `(ctx: Context) => Promise<[string, Error | null]>`. It is for drawing only: the verdict is the
 * rules', who read no printed type. Undefined where the text is not that of one function.
 */
export function readSignature(text: string): Slots | undefined {
  if (!text.startsWith("(")) return undefined;
  const close = closing(text, 0);
  const [, result] = /^ => (.*)$/s.exec(text.slice(close + 1)) ?? [];
  if (result === undefined) return undefined;
  const parameters = split(text.slice(1, close));
  return { parameters: parameters.map(typeOf), results: resultsOf(result) };
}

/** `event: Order` → `Order` */
function typeOf(parameter: string): string {
  const [, type] = /^(?:\.\.\.)?(?:[\w$]+|[[{].*[\]}])\??: (.*)$/s.exec(parameter) ?? [];
  return type ?? parameter;
}

function resultsOf(result: string): string[] {
  const awaited = /^Promise<(.*)>$/s.exec(result);
  if (awaited?.[1] !== undefined) return resultsOf(awaited[1]);
  if (["void", "undefined", "never"].includes(result)) return [];
  const isTuple = result.startsWith("[") && closing(result, 0) === result.length - 1;
  return isTuple ? split(result.slice(1, -1)) : [result];
}

/** Splits at the commas that stand in no brackets. */
function split(list: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < list.length; index++) {
    if (list[index] === ",") {
      parts.push(list.slice(start, index).trim());
      start = index + 1;
    } else index = closing(list, index);
  }
  const last = list.slice(start).trim();
  return last === "" ? parts : [...parts, last];
}

const quotes = "\"'`";

/** Where what opens at `index` closes: a bracket or a literal; the same index where nothing opens there. */
function closing(text: string, index: number): number {
  const quote = text[index] ?? "";
  if (quotes.includes(quote) && quote !== "") {
    for (let end = index + 1; end < text.length; end++) {
      if (text[end] === "\\") end++;
      else if (text[end] === quote) return end;
    }
    return text.length;
  }
  if (!"([{<".includes(quote) || quote === "") return index;
  for (let end = index + 1; end < text.length; end++) {
    const character = text[end] ?? "";
    // The `>` of an arrow closes nothing.
    if (")]}".includes(character) || (character === ">" && text[end - 1] !== "=")) return end;
    end = closing(text, end);
  }
  return text.length;
}
