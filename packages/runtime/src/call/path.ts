/** A path into an event or an output, as in `output.items[0]["a-b"]`. */
export function showPath(root: "event" | "output", path: readonly PropertyKey[]): string {
  const steps = path.map((key) => {
    if (typeof key === "number") {
      return `[${key}]`;
    }
    const name = String(key);
    return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
  });
  return `${root}${steps.join("")}`;
}
