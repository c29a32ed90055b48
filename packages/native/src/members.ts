import type * as Sync from "typescript-7/sync";

/** What a type has. Who asks for one of these asks for the others next, so they are fetched in one request. */
interface OwnMembers {
  readonly properties: readonly Sync.Symbol[];
  readonly byName: ReadonlyMap<string, Sync.Symbol>;
  readonly calls: readonly Sync.Signature[];
  readonly constructs: readonly Sync.Signature[];
  readonly indexes: readonly Sync.IndexInfo[];
}

/** What stands before the requests for the members of types: of what is known, nothing is asked again. */
export class Members {
  readonly #api: Sync.API;
  readonly #sync: typeof Sync;
  readonly #checker: Sync.Checker;
  readonly #own = new WeakMap<Sync.Type, OwnMembers>();
  readonly #named = new WeakMap<Sync.Type, Map<string, Sync.Symbol | undefined>>();
  /** What all objects, and all functions, have by a name. */
  readonly #common = new Map<string, Sync.Symbol | undefined>();
  readonly #types = new WeakMap<Sync.Symbol, Sync.Type>();
  /** The lists of properties of which no type has been asked for. */
  readonly #lists = new WeakMap<Sync.Symbol, readonly Sync.Symbol[]>();

  constructor(api: Sync.API, sync: typeof Sync, checker: Sync.Checker) {
    this.#api = api;
    this.#sync = sync;
    this.#checker = checker;
  }

  properties(type: Sync.Type): readonly Sync.Symbol[] {
    const properties = this.#hasMembers(type)
      ? this.#ownOf(type).properties
      : this.#checker.getPropertiesOfType(type);
    for (const property of properties) this.#lists.set(property, properties);
    return properties;
  }

  signatures(type: Sync.Type, kind: Sync.SignatureKind): readonly Sync.Signature[] {
    if (!this.#hasMembers(type)) return this.#checker.getSignaturesOfType(type, kind);
    const { calls, constructs } = this.#ownOf(type);
    return kind === this.#sync.SignatureKind.Call ? calls : constructs;
  }

  indexes(type: Sync.Type): readonly Sync.IndexInfo[] {
    return this.#hasMembers(type) ? this.#ownOf(type).indexes : this.#checker.getIndexInfosOfType(type);
  }

  property(type: Sync.Type, name: string): Sync.Symbol | undefined {
    const own = this.#own.get(type);
    const found = own?.byName.get(name);
    if (found !== undefined) return found;
    if (own === undefined || !this.#isObject(type)) return this.#ask(type, name);
    const isFunction = own.calls.length > 0 || own.constructs.length > 0;
    return remembered(this.#common, `${isFunction ? "function" : "object"} ${name}`, () =>
      this.#checker.getPropertyOfType(type, name),
    );
  }

  /** The type of a property, and with it those of the others in its list. */
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

  /** Of a union, each type is asked for what it has. */
  #hasMembers({ flags }: Sync.Type): boolean {
    const { Object, Intersection } = this.#sync.TypeFlags;
    return (flags & (Object | Intersection)) !== 0;
  }

  #isObject({ flags }: Sync.Type): boolean {
    return (flags & this.#sync.TypeFlags.Object) !== 0;
  }

  #ask(type: Sync.Type, name: string): Sync.Symbol | undefined {
    const named = this.#named.get(type) ?? new Map<string, Sync.Symbol | undefined>();
    this.#named.set(type, named);
    return remembered(named, name, () => this.#checker.getPropertyOfType(type, name));
  }

  #ownOf(type: Sync.Type): OwnMembers {
    const known = this.#own.get(type);
    if (known !== undefined) return known;
    const { getPropertiesOfType, getSignaturesOfType, getIndexInfosOfType } = this.#checker;
    const { Call, Construct } = this.#sync.SignatureKind;
    const [properties, calls, constructs, indexes] = this.#api.batch(
      getPropertiesOfType.gen(type),
      getSignaturesOfType.gen(type, Call),
      getSignaturesOfType.gen(type, Construct),
      getIndexInfosOfType.gen(type),
    );
    const byName = new Map(properties.map((property) => [property.name, property]));
    const own = { properties, byName, calls, constructs, indexes };
    this.#own.set(type, own);
    return own;
  }
}

function remembered<Value>(known: Map<string, Value>, key: string, ask: () => Value): Value {
  const value = known.get(key);
  if (value !== undefined || known.has(key)) return value as Value;
  const asked = ask();
  known.set(key, asked);
  return asked;
}
