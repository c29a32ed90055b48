/**
 * JSON in which all is escaped that a terminal could obey, where JSON itself asks that of the first 32 characters only, or that the log of
 * continuous integration could (`##[error]`).
 */
export function stringify(value: object): string {
  const escaped = JSON.stringify(value, null, 2).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|#(?=[\p{C}\p{M}]*#)/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${escaped}\n`;
}
