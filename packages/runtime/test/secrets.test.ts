import fc from "fast-check";
import { expect, test } from "vitest";
import { redactor } from "../src/logging/secrets.js";

const credentials = { accessKeyId: "", accessKeySecret: "", securityToken: "" };
const secret = fc.string({
  unit: fc.constantFrom(...Array.from("aZ09+/=.\"\\' &?%~é你😀")),
  minLength: 8,
  maxLength: 60,
});
const around = fc.string({ unit: fc.constantFrom(...Array.from("bY18 -_:,")), maxLength: 5 });

/** How texts are usually encoded. */
const ENCODINGS: readonly (readonly [string, (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["percent-encoded", encodeURIComponent],
  ["in a URL", (text) => encodeURI(text)],
  ["in a query", (text) => new URLSearchParams({ text }).toString()],
  ["in JSON", (text) => JSON.stringify({ text })],
  [
    "in JSON of ASCII",
    (text) =>
      JSON.stringify(text).replace(
        /[\u0080-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
      ),
  ],
  ["in base64", (text) => Buffer.from(text).toString("base64")],
  ["in base64url", (text) => Buffer.from(text).toString("base64url")],
];

test.each(ENCODINGS)("a secret is found %s, whatever is around it", (_what, encode) => {
  fc.assert(
    fc.property(secret, around, around, (accessKeySecret, before, after) => {
      const redacted = redactor({ ...credentials, accessKeySecret })(
        encode(before + accessKeySecret + after),
      );
      expect(redacted).toContain("[redacted]");
      expect(redacted).not.toContain(encode(accessKeySecret).slice(3, -3));
    }),
  );
});

test("a secret that holds another is taken out whole", () => {
  const redact = redactor({ ...credentials, accessKeyId: "SECRET12", securityToken: "xxSECRET12yy" });
  expect(redact("xxSECRET12yy SECRET12")).toBe("[redacted] [redacted]");
});

test("where there are no secrets, nothing is taken out", () => {
  expect(redactor({ ...credentials, accessKeyId: "ab" })("ab cd")).toBe("ab cd");
  expect(redactor({ ...credentials, accessKeySecret: "EXAMPLESECRET" })("EXAMPLESECRE T")).toBe(
    "EXAMPLESECRE T",
  );
});

test("a token of the usual length is found in a megabyte in no time", () => {
  const securityToken = `CAIS${"aB3+/x".repeat(130)}==`;
  const redact = redactor({ ...credentials, securityToken });
  const text = `${securityToken.slice(0, -1)} `.repeat(1300);
  const before = performance.now();
  expect(redact(text)).toBe(text);
  expect(performance.now() - before).toBeLessThan(1000);
});
