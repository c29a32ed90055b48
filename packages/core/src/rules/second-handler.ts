import type { FileFacts, StartFacts } from "../facts.js";
import { finding } from "../finding.js";
import type { Finding } from "../finding.js";

/** FC1017: a second handler is started when the file is loaded. Of branches that exclude each other, or may do so, nothing is reported. */
export function secondHandler({ file, starts }: FileFacts): Finding[] {
  return starts.flatMap((second, index) => {
    const first = starts.slice(0, index).find((earlier) => runTogether(earlier, second));
    if (first === undefined) return [];
    const related = [{ location: { file, ...first.span }, message: "The first handler is started here." }];
    return [
      finding(
        "FC1017",
        "second",
        { span: second.span, related },
        { registrar: second.registrar, first: first.registrar },
      ),
    ];
  });
}

/** Whether one of two calls runs wherever the other does: it stands in no branch that is not around the other, too. */
function runTogether(a: StartFacts, b: StartFacts): boolean {
  const [outer, inner] = a.branches.length <= b.branches.length ? [a, b] : [b, a];
  return outer.branches.every((branch, depth) => inner.branches[depth] === branch);
}
