import type * as Sync from "typescript-7/sync";

/** The properties of types. Who asks for the type of one asks for those of the others next, so that they are fetched in one request. */
export class Properties {
  readonly #checker: Sync.Checker;
  readonly #types = new WeakMap<Sync.Symbol, Sync.Type>();
  /** The lists of properties of which no type has been asked for. */
  readonly #lists = new WeakMap<Sync.Symbol, readonly Sync.Symbol[]>();

  constructor(checker: Sync.Checker) {
    this.#checker = checker;
  }

  of(type: Sync.Type): readonly Sync.Symbol[] {
    const properties = this.#checker.getPropertiesOfType(type);
    for (const property of properties) this.#lists.set(property, properties);
    return properties;
  }

  typeOf(symbol: Sync.Symbol): Sync.Type {
    const known = this.#types.get(symbol);
    if (known !== undefined) return known;
    const list = this.#lists.get(symbol) ?? [symbol];
    const wanted = list.filter((one) => !this.#types.has(one));
    this.#checker.getTypeOfSymbol(wanted).forEach((type, index) => {
      const property = wanted[index];
      if (property !== undefined) this.#types.set(property, type);
    });
    return this.#types.get(symbol) ?? this.#checker.getTypeOfSymbol(symbol);
  }
}
