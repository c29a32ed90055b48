// Instances of classes: fine as long as they are nothing but data.
import { start } from "@fc-check/runtime";

class Point {
  x = 0;
  y = 0;
}
class Point3 extends Point {
  constructor(readonly z: number) {
    super();
  }
}
class Counter {
  static created = 0;
  static create(): Counter {
    return new Counter();
  }
  count = 0;
}
class Order {
  id = "";
  total(): number {
    return 1;
  }
}
class Express extends Order {
  courier = "";
}
class Secret {
  constructor(private readonly key: string) {
    void this.key;
  }
}
class Guarded {
  protected key = "";
}
class Hidden {
  #key = "";
  id = this.#key;
}
class HiddenMethod {
  id = this.#read();
  #read(): string {
    return "";
  }
}
class Total {
  get value(): number {
    return 1;
  }
}
class Loose {
  run = (): void => undefined;
}
class Box<T> {
  constructor(readonly value: T) {}
  map(): T {
    return this.value;
  }
}
class Holder<T> {
  constructor(readonly value: T) {}
}
abstract class Shape {
  abstract area(): number;
}
abstract class Base {
  id = "";
}

// Without methods and private members.
start((event: Point) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Point3) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Counter) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Base) => null);
//    ^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Holder<string>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Holder<Date>) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.value` is `Date` \([^)]+\)\.\n/
start((event: Holder<Holder<bigint>>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.value\.value` is `bigint` \([^)]+\)\.\n/

// With methods, also inherited ones.
start((event: Order) => null);
//     ^^^^^^^^^^^^ FC2001 /: `event` is `Order` \([^)]+\)\.\n/
start((event: Express) => null);
//     ^^^^^^^^^^^^^^ FC2001 /: `event` is `Express` \([^)]+\)\.\n/
start((event: Shape) => null);
//     ^^^^^^^^^^^^ FC2001 /: `event` is `Shape` \([^)]+\)\.\n/
start((event: Box<string>) => null);
//     ^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Box<string>` \([^)]+\)\.\n/
start((event: { orders: Order[] }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.orders\[\]` is `Order` \([^)]+\)\.\n/
start((event: Order | null) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Order` \([^)]+\)\.\n/

// With private members.
start((event: Secret) => null);
//     ^^^^^^^^^^^^^ FC2001 /: `event` is `Secret` \([^)]+\)\.\n/
start((event: Guarded) => null);
//     ^^^^^^^^^^^^^^ FC2001 /: `event` is `Guarded` \([^)]+\)\.\n/
start((event: Hidden) => null);
//     ^^^^^^^^^^^^^ FC2001 /: `event` is `Hidden` \([^)]+\)\.\n/
start((event: HiddenMethod) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `HiddenMethod` \([^)]+\)\.\n/
start((event: Order & { note: string }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001
start((event: Secret & { note: string }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Secret & \{ note: string; \}` \([^)]+\)\.\n/
start((event: Hidden & { note: string }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Hidden & \{ note: string; \}` \([^)]+\)\.\n/

// Accessors live in the class, and JSON gives none.
start((event: Total) => null);
//     ^^^^^^^^^^^^ FC2001 /: `event` is `Total` \([^)]+\)\.\n/

// A function-valued property is named by its path.
start((event: Loose) => null);
//     ^^^^^^^^^^^^ FC2001 /: `event\.run` is `\(\) => void` \([^)]+\)\.\n/

// The class itself is a function.
start((event: typeof Order) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `typeof Order` \([^)]+\)\.\n/

// Its data alone is fine.
start((event: Pick<Order, "id">) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Omit<Secret, never>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Holder<string>["value"]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// An interface with methods is no class, but its methods are no data.
interface Task {
  id: string;
  run(): void;
}
start((event: Task) => null);
//     ^^^^^^^^^^^ FC2001 /: `event\.run` is `\(\) => void` \([^)]+\)\.\n/
start((event: Pick<Task, "id">) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
