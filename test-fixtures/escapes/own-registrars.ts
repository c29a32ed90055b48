// The same for registrars that are tagged in the project.
declare function use(...values: unknown[]): void;

/** @fcRegistrar */
export function register(handler: (...args: never[]) => unknown): void {
  use(handler);
}
/** @fcRegistrar */
export const variable = (handler: (...args: never[]) => unknown): void => use(handler);
export class App {
  /** @fcRegistrar */
  on(handler: (...args: never[]) => unknown): this {
    use(handler);
    return this;
  }
}
export const app = new App();

const copy = register;
//           ^^^^^^^^ FC1015
use(variable);
//  ^^^^^^^^ FC1015
const on = app.on;
//         ^^^^^^ FC1015 /`on`/
app.on.bind(app)(() => null);
// @1..7 FC1015
use(new App().on);
//  ^^^^^^^^^^^^ FC1015

register(() => null);
//       ^^^^^^^^^^ shape 2 by=register
variable(() => null);
//       ^^^^^^^^^^ shape 2 by=variable
app.on(() => null).on(() => {});
//     ^^^^^^^^^^ shape 2 by=on
//                    ^^^^^^^^ shape 1 by=on
export default register;
