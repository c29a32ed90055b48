/** What is edited in a playground: everything that its address keeps. */
export interface State {
  /** The texts of the files, by their paths, `tsconfig.json` among them. */
  readonly files: Readonly<Record<string, string>>;
  /** The file that is shown. */
  readonly active: string;
  /** The event for a run, as JSON. */
  readonly event: string;
}

export const configName = "tsconfig.json";

/** As `fc-check init` writes it, for files that lie beside it. Without browsers' types, a third less has to be fetched. */
const config = `{
  "compilerOptions": {
    "target": "es2022",
    "lib": ["es2023"],
    "module": "nodenext",
    "types": ["node"],
    "strict": true,
    "plugins": [{ "name": "@fc-check/typescript-plugin" }]
  }
}
`;

const event = `{
  "id": "A-17",
  "total": 12
}
`;

/** A project of one file. */
export function stateOf(text: string): State {
  return { files: { "main.ts": text, [configName]: config }, active: "main.ts", event };
}

/** Whether a value has the form of a state. */
export function isState(value: unknown): value is State {
  if (typeof value !== "object" || value === null) return false;
  const { files, active, event: text } = value as Partial<Record<keyof State, unknown>>;
  return (
    typeof files === "object" &&
    files !== null &&
    Object.values(files).every((one) => typeof one === "string") &&
    typeof active === "string" &&
    active in files &&
    configName in files &&
    typeof text === "string"
  );
}
