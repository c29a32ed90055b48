export function handle(event: { id: string }): [string, Error | null] {
  return [event.id, null];
}
// @-2:1..-2:1 #index
