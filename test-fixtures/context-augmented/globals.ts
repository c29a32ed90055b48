// Additions to global contexts: a member, a base, and what may be missing.
export {};

interface MixedIn {
  mixedIn: string;
  id: string;
}
declare global {
  interface GlobalContext {
    session: string;
  }
  interface Extended extends MixedIn {}
  interface Clean {
    note?: string;
  }
}
