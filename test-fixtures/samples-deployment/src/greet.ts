export function greet(event: { name: string }): [string, Error | null] {
  return [`hello, ${event.name}!`, null];
}
