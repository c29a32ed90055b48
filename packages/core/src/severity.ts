/** What a code is reported as. */
export type Severity = "error" | "warning" | "off";
