import { codeLink, pageLink, rules as ofCodes, sourceCodes } from "@fc-check/core";
import type { TSESLint } from "@typescript-eslint/utils";
import { pathToFileURL } from "node:url";
import type { LoadNative } from "./check-natively.js";
import { checkSource } from "./check-source.js";
import { messages } from "./messages.js";
import type { MessageId } from "./messages.js";
import { forgetRules, noteRule } from "./rules-on.js";
import type { RuleName } from "./rules-on.js";
import { codeSchema, handlerSchema } from "./schema.js";
import type { RuleOptions } from "./schema.js";

type RuleModule = TSESLint.RuleModule<MessageId, RuleOptions, { readonly requiresTypeChecking: true }>;

/** What a rule is about, and where to read more. */
interface About {
  readonly description: string;
  /** The address of its page. */
  readonly url: string;
  readonly schema: TSESLint.RuleMetaData<MessageId>["schema"];
}

/** The names of the codes that have a rule of their own: all that sources can have. */
const codeNames = sourceCodes.map((code) => ofCodes[code].name);

/**
 * All rules by their names. `pages` is the folder of the pages that the package brings. `loadNative` is called when a rule is told to use the native
 * compiler.
 *
 * @public Knip does not see what `import … = require` uses.
 */
export function createRules(pages: string, loadNative: LoadNative): Readonly<Record<"handler", RuleModule>> {
  const packed = `${pathToFileURL(pages).href}/`;
  const about = {
    description: "Hold handlers against the handler model of Function Compute",
    url: pageLink("codes.md", packed),
    schema: handlerSchema,
  };
  const handler = createRule("handler", about, loadNative);
  const single = sourceCodes.map((code): [RuleName, RuleModule] => {
    const { name, title } = ofCodes[code];
    const about = { description: `${code}: ${title}`, url: codeLink(code, packed), schema: codeSchema };
    return [name, createRule(name, about, loadNative)];
  });
  return { handler, ...Object.fromEntries(single) };
}

/**
 * The configuration that switches every rule on but `handler`, which is all of them in one.
 *
 * @public
 */
export const strictRules = Object.fromEntries(
  codeNames.map((name) => [`fc-check/${name}`, "error" as const]),
);

function createRule(name: RuleName, { description, url, schema }: About, loadNative: LoadNative): RuleModule {
  return {
    meta: {
      type: "problem",
      docs: { description, requiresTypeChecking: true, url },
      fixable: "code",
      hasSuggestions: true,
      schema,
      messages,
      defaultOptions: [],
    },
    create(context) {
      // What a processor takes out of a file (a code block in Markdown) is an example, and no file of a project.
      if (context.physicalFilename !== context.filename) return {};
      const { ast } = context.sourceCode;
      noteRule(ast, name);
      return {
        Program: () => {
          checkSource(name, context, loadNative);
        },
        "Program:exit": () => {
          forgetRules(ast);
        },
      };
    },
  };
}
