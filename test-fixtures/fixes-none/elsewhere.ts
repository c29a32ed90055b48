// A handler for another file to register.
export function away(event: { id: string }): void {
  void event.id;
}
