import type { FileFacts, StartFacts } from "../facts.js";
import type { Finding } from "../finding.js";
import { defineRule } from "./define-rule.js";

/** FC1017: a second handler is started when the file is loaded. Of branches that exclude each other, or may do so, nothing is reported. */
export const secondHandler = defineRule({
  code: "FC1017",
  name: "second-handler",
  severity: "error",
  title: "A process runs one handler",
  rule: "The runtime's `start` throws when it is called a second time in a process, and so does `startHandler`: a file that starts two handlers when it is loaded never serves one. Branches that exclude each other may start one each. Registrars of other packages say that they are called once by the tag `@fcStartsOnce`.",
  sdk: null,
  messages: {
    second: {
      message:
        "`{registrar}` is called when a handler has been started already by `{first}`, and throws: one process runs one handler.",
      help: "Start one handler in each file and deploy each file as a separate function, or choose between handlers inside one, or by an `if` with an `else`.",
    },
  },
  check,
});

function check({ file, starts }: FileFacts): Finding[] {
  return starts.flatMap((second, index) => {
    const first = starts.slice(0, index).find((earlier) => runTogether(earlier, second));
    if (first === undefined) return [];
    const related = [{ location: { file, ...first.span }, message: "The first handler is started here." }];
    return [
      secondHandler.finding(
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
