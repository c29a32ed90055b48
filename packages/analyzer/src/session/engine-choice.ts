/** Which compiler checks: TypeScript 7.1 of the project itself, the one that ts-morph brings, or the former where it can be used. */
export type EngineChoice = "auto" | "native" | "ts-morph";
