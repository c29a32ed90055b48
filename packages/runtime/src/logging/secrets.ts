import type { Credentials } from "../context.js";

/** Takes the credentials of an invocation out of a text. */
export type Redact = (text: string) => string;

/** Shorter values are no secrets, and would be found in any text. */
const SHORTEST_SECRET = 4;

/** Makes the {@link Redact} of these credentials. */
export function redactor(credentials: Credentials): Redact {
  const secrets = [credentials.accessKeyId, credentials.accessKeySecret, credentials.securityToken]
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    // A secret that holds another is taken out first, or its rest would stay.
    .sort((a, b) => b.length - a.length);
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text);
}
