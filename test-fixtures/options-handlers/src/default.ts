// "src/default.ts#default": the default export.
export default function main(event: string) {
//                      ^^^^ FC1006, invalid by=option
  return event;
}
export function other(event: string): string {
  return event;
}
