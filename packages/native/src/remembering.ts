/** Does something for each object once: what it gave is given again. */
export function remembering<Key extends object, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let entry = known.get(key);
    if (entry === undefined) {
      entry = { value: ask(key) };
      known.set(key, entry);
    }
    return entry.value;
  };
}
