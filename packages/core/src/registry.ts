import * as all from "./rules/index.js";
import { compareTexts } from "./texts.js";

type AnyRule = (typeof all)[keyof typeof all];

/** `FC1003`. */
export type Code = AnyRule["code"];

/** Every rule by its code, in the order of the codes: the one place that knows them all. */
export const rules = Object.fromEntries(
  Object.values(all)
    .map((rule): [Code, AnyRule] => [rule.code, rule])
    .sort(([a], [b]) => compareTexts(a, b)),
) as unknown as { readonly [Rule in AnyRule as Rule["code"]]: Rule };

/** All codes, in order. */
export const codes = Object.keys(rules) as readonly Code[];

/** The codes of sources. Those from FC3001 on are about deployments. */
export const sourceCodes = codes.filter((code) => codeNumber(code) < 3000);

/** The code that a code or a name stands for; undefined where there is none. */
export function codeOf(codeOrName: string): Code | undefined {
  return codes.find((code) => code === codeOrName || rules[code].name === codeOrName);
}

/** The number of a code: 1003 for `"FC1003"`. */
export function codeNumber(code: Code): number {
  return Number(code.slice(2));
}
