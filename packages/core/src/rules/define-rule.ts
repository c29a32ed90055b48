import type { Severity } from "../severity.js";
import type { Finding, FindingPlace, Fix } from "../finding.js";

/** One message of a rule: what is wrong, and what to write instead. `{name}` is a placeholder, for which a finding gives the value. */
export interface RuleMessage {
  readonly message: string;
  readonly help: string;
  /** What the Go SDK answers in this very case, where that differs from the rule's own `sdk`. */
  readonly sdk?: string | null;
}

/** What a rule is called, and all its words. */
export interface RuleInfo {
  /** A code is never renumbered and never used again. */
  readonly code: string;
  /** The name that stands for the code in options and in ESLint. */
  readonly name: string;
  /** The severity where the options say nothing. */
  readonly severity: Exclude<Severity, "off">;
  /** What the code is about, in a few words. */
  readonly title: string;
  /** The rule itself and where it comes from, for the code's page. */
  readonly rule: string;
  /** What the Go SDK answers at the first invocation; null where Go has no such case. */
  readonly sdk: string | null;
  /** The messages, by their ids. */
  readonly messages: Readonly<Record<string, RuleMessage>>;
}

/** The messages of a rule, by their ids. */
type Messages = RuleInfo["messages"];

/** A rule: its words, what checks it, and what makes its findings. */
export interface Rule<
  Code extends string,
  Name extends string,
  Words extends Messages,
  Sdk,
  Check,
> extends RuleInfo {
  readonly code: Code;
  readonly name: Name;
  readonly messages: Words;
  /** One function, or several by what they are asked about. */
  readonly check: Check;
  /** Makes a finding from one of the messages. A placeholder without a value does not compile. */
  readonly finding: <Id extends keyof Words & string>(
    messageId: Id,
    place: FindingPlace,
    /* eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- see Values */
    values: Values<Words[Id], Sdk>,
    fixes?: readonly Fix[],
  ) => Finding;
}

// A message without placeholders takes no values.
/* eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type */
type Values<Words, Sdk> = Readonly<Record<Placeholders<Texts<Words, Sdk>>, string | number>>;

/** The message, the help, and what is quoted of the Go SDK: the message's own, or the rule's. */
type Texts<Words, Sdk> = Words extends RuleMessage
  ? Words["message"] | Words["help"] | (Words extends { readonly sdk: infer Own } ? Own : Sdk)
  : never;

/** The placeholders in a text. Other braces are code: `{ takes: "{takes}" }` has one placeholder. */
type Placeholders<Text> = Text extends `${string}{${infer Rest}`
  ? Rest extends `${infer Name}}${infer After}`
    ? Name extends `${string}${" " | "{"}${string}`
      ? Placeholders<Rest>
      : Name | Placeholders<After>
    : never
  : never;

/** The ids of a rule's messages. */
export type MessageId<Of extends { readonly messages: Messages }> = keyof Of["messages"] & string;

/** Defines a rule. */
export function defineRule<
  const Code extends string,
  const Name extends string,
  const Words extends Messages,
  const Sdk extends string | null,
  Check,
>(
  rule: Omit<RuleInfo, "messages"> & {
    readonly code: Code;
    readonly name: Name;
    readonly messages: Words;
    readonly sdk: Sdk;
    readonly check: Check;
  },
): Rule<Code, Name, Words, Sdk, Check> {
  return {
    ...rule,
    finding: (messageId, place, values, fixes = []) => {
      const words: RuleMessage | undefined = rule.messages[messageId];
      if (words === undefined) throw new Error(`${rule.code} has no message "${messageId}"`);
      const { message, help, sdk = rule.sdk } = words;
      return {
        // The registry, where this type comes from, is made of the rules.
        code: rule.code as string as Finding["code"],
        span: place.span,
        message: fill(message, values),
        help: fill(help, values),
        sdk: sdk === null ? null : fill(sdk, values),
        related: place.related,
        fixes,
      };
    },
  };
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
