import { codes, rules } from "../../packages/core/dist/index.js";
import { example, isAboutDeployment } from "./examples.mjs";
import { block, table } from "./parts.mjs";
import { withValues } from "./values.mjs";

/** @typedef {import("../../packages/core/dist/index.js").Code} Code */
/** @typedef {import("../../packages/core/dist/index.js").RuleInfo} RuleInfo */

/**
 * The table of all codes, each linked to its page.
 * @param {string} folder where the pages are, as seen from the table
 */
export function codesTable(folder) {
  const rows = codes.map((code) => {
    const { name, severity, title } = rules[code];
    return [`[${code}](${folder}/${code}.md)`, `\`${name}\``, severity, title];
  });
  return table(["code", "name", "default", "what it says"], rows);
}

/** The page that lists all codes. */
export function codesPage() {
  const rows = codes.map((code) => {
    /** @type {RuleInfo} */
    const info = rules[code];
    return [
      `[${code}](codes/${code}.md)`,
      `\`${info.name}\``,
      info.severity,
      info.title,
      sdkCell(code, info.sdk),
    ];
  });
  return `# Codes

${table(["code", "name", "default", "what it says", "response of the Go SDK"], rows)}

Codes are stable: they are never renumbered, and never used again. Options and comments take a code or its name; see
[options](options.md). FC10xx are about the signature, FC20xx about what JSON can carry, FC30xx about what a [deployment](deployment.md) names.

The Go SDK responds at the first invocation, and stops at the first rule that is broken. Where it has no response, Go
has no such case.`;
}

/** @param {Code} code @param {string | null} sdk */
function sdkCell(code, sdk) {
  if (sdk === null) return "";
  return sdk.startsWith("(") ? sdk.slice(1, -1) : `\`${withValues(sdk, code)}\``;
}

/**
 * The page of one code.
 * @param {Code} code
 */
export function codePage(code) {
  /** @type {RuleInfo} */
  const info = rules[code];
  const messages = Object.entries(info.messages);
  const sections = [
    `# ${code}: ${info.title}`,
    `Name \`${info.name}\`, by default ${info.severity === "error" ? "an error" : "a warning"}.`,
    "## Cause",
    list(messages.map(([id, { message }]) => withValues(message, code, id))),
    "## Rule",
    info.rule,
    "## In the Go SDK",
    sdkSection(code, info),
    "## How to fix it",
    helpSection(code, info),
    "Wrong:",
    example(code, "wrong"),
    "Right:",
    example(code, "right"),
    "## When to silence it",
    silenceSection(code, info),
  ];
  return sections.join("\n\n");
}

/** @param {Code} code @param {RuleInfo} info */
function helpSection(code, { messages }) {
  const help = list(Object.entries(messages).map(([id, words]) => withValues(words.help, code, id)));
  const dependsOnTypes = Object.values(messages).every((words) => words.help.includes("{advice}"));
  return dependsOnTypes
    ? `What to write instead depends on the type, and the help of the diagnostic says it. Here:\n\n${help}`
    : help;
}

/** @param {Code} code @param {RuleInfo} info */
function sdkSection(code, { sdk, messages }) {
  const said = new Map(
    Object.entries(messages).flatMap(([id, { sdk: own }]) => {
      const words = own === undefined ? sdk : own;
      return words === null ? [] : [[words, withValues(words, code, own === undefined ? undefined : id)]];
    }),
  );
  if (said.size === 0) return "Go has no such case.";
  const all = [...said.values()];
  const quoted = all.filter((words) => !words.startsWith("("));
  const remarks = all.filter((words) => words.startsWith("(")).map((words) => words.slice(1, -1));
  return [
    ...(quoted.length > 0 ? ["It responds at the first invocation:", block("text", quoted.join("\n"))] : []),
    ...remarks.map((remark) => `${remark.charAt(0).toUpperCase()}${remark.slice(1)}.`),
  ].join("\n\n");
}

/**
 * When a code may be silenced.
 * @param {Code} code @param {RuleInfo} info
 */
function whenToSilence(code, { severity, sdk }) {
  if (code === "FC1008")
    return "Where nobody waits for the answer. The option `acceptUndocumented` does it for a whole project.";
  if (severity === "warning") return "Where it is meant to be so.";
  if (isAboutDeployment(code))
    return "Where something else than this project builds the entry point, or serves the requests.";
  if (sdk === null) return "Where you know more than the types say.";
  return "Seldom: what breaks this rule fails, or loses something, when it is called.";
}

/** @param {Code} code @param {RuleInfo} info */
function silenceSection(code, info) {
  const comment = isAboutDeployment(code)
    ? block("yaml", `# fc-check-ignore ${code} -- the reason`)
    : block("ts", `// fc-check-ignore ${code} -- the reason`);
  const entry = JSON.stringify({ name: "@fc-check/typescript-plugin", severity: { [code]: "off" } });
  return `${whenToSilence(code, info)} A comment silences it for what starts on the next line:

${comment}

and an option for the whole project, in its \`tsconfig.json\`; see [options](../options.md):

${block("json", `{ "compilerOptions": { "plugins": [${entry}] } }`)}`;
}

/**
 * A list in Markdown, every item once.
 * @param {readonly string[]} items
 */
function list(items) {
  return [...new Set(items)].map((item) => `- ${item}`).join("\n");
}
