import { isState } from "./state.js";
import type { State } from "./state.js";

/** What stands behind the `#` of an address. */
export type Fragment =
  | { readonly kind: "none" }
  | { readonly kind: "example"; readonly id: string }
  | { readonly kind: "state"; readonly state: State }
  | { readonly kind: "damaged" };

/** Longer addresses are cut off by what they are sent with. */
const longest = 60_000;

const example = "#example=";
const code = "#code=";

/** The fragment that keeps a state, compressed; undefined where it would be too long. */
export async function writeFragment(state: State): Promise<string | undefined> {
  const bytes = await through(
    new TextEncoder().encode(JSON.stringify(state)),
    new CompressionStream("deflate"),
  );
  const fragment = code + toBase64Url(bytes);
  return fragment.length <= longest ? fragment : undefined;
}

/** Reads a fragment. The compressed form has a checksum, so one that has lost a character is noticed. */
export async function readFragment(fragment: string): Promise<Fragment> {
  if (fragment.startsWith(example)) return { kind: "example", id: fragment.slice(example.length) };
  if (!fragment.startsWith(code)) return { kind: "none" };
  try {
    const bytes = fromBase64Url(fragment.slice(code.length));
    const text = new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate")));
    const state: unknown = JSON.parse(text);
    return isState(state) ? { kind: "state", state } : { kind: "damaged" };
  } catch {
    return { kind: "damaged" };
  }
}

/** The fragment that opens an example. */
export function exampleFragment(id: string): string {
  return example + id;
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const output = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(output).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
