/** A package of the generated workspace. */
export interface Package {
  /** `lib-07` or `fn-3`; it lies in `packages/NAME` and is imported as `@acme/NAME`. */
  readonly name: string;
  /** The names of those that it imports. */
  readonly imports: readonly string[];
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const lib = (number: number): string => `lib-${String(number).padStart(2, "0")}`;

/** Forty-seven libraries, of which all but the first import another one, and three packages with handlers on top of them. */
export const packages: readonly Package[] = [
  ...numbers(47).map((number) => ({
    name: lib(number),
    imports: number === 0 ? [] : [lib(Math.floor((number - 1) / 3))],
  })),
  ...numbers(3).map((number) => ({
    name: `fn-${number}`,
    imports: [lib(43 - number * 3), lib(10 + number)],
  })),
];

/** The packages with handlers, sorted. */
export const functions: readonly string[] = packages
  .map(({ name }) => name)
  .filter((name) => name.startsWith("fn-"))
  .sort();

/** Those of the packages with handlers that a package reaches, sorted. */
export function functionsOn(name: string): string[] {
  const reaches = (from: string): boolean =>
    from === name || (packages.find((one) => one.name === from)?.imports ?? []).some(reaches);
  return functions.filter(reaches);
}

/** The files of the workspace: its packages, the script of those with handlers, and a lock file that names a version of fc-check. */
export function workspaceFiles(manifestPart: object): Record<string, string> {
  const shared = { strict: true, target: "es2022", lib: ["es2022"], types: [], module: "nodenext" };
  const files: Record<string, string> = {
    "package.json": json({ ...root, packageManager: "npm@11.0.0" }),
    "package-lock.json": lockFile("0.1.0"),
    "tsconfig.base.json": json({ compilerOptions: shared }),
    ".gitignore": "node_modules\n.turbo\n.nx\n",
  };
  for (const one of packages) {
    const { name, imports } = one;
    const isFunction = functions.includes(name);
    const folder = `packages/${name}`;
    files[`${folder}/package.json`] = json({ ...manifest(one), ...(isFunction && manifestPart) });
    files[`${folder}/tsconfig.json`] = json({ extends: "../../tsconfig.base.json", include: ["src"] });
    files[`${folder}/README.md`] = `# ${name}\n`;
    files[`${folder}/src/index.ts`] = isFunction ? handler(imports) : library(name, imports);
    files[`${folder}/src/model.ts`] = model(name, "string");
  }
  return files;
}

const root = {
  name: "acme",
  private: true,
  workspaces: ["packages/*"],
  devDependencies: { "fc-check": "*" },
};

/** What npm would write, with that version of fc-check. */
export function lockFile(version: string): string {
  return json({
    name: root.name,
    lockfileVersion: 3,
    packages: {
      "": root,
      "node_modules/fc-check": { version, dev: true },
      ...Object.fromEntries(
        packages.flatMap((one) => [
          [`node_modules/@acme/${one.name}`, { resolved: `packages/${one.name}`, link: true }],
          [`packages/${one.name}`, manifest(one)],
        ]),
      ),
    },
  });
}

function manifest({ name, imports }: Package): object {
  const dependencies = Object.fromEntries(imports.map((one) => [`@acme/${one}`, "1.0.0"]));
  return { name: `@acme/${name}`, version: "1.0.0", type: "module", exports: "./src/index.ts", dependencies };
}

/** The model of a library, with a field of that type. */
export function model(name: string, type: string): string {
  return `export interface Model { readonly name: "${name}"; readonly value: ${type} }\n`;
}

function library(name: string, imports: readonly string[]): string {
  const parts = imports.map((_, index) => `  readonly part${index}: Part${index};\n`).join("");
  return [
    ...imports.map((one, index) => `import type { Whole as Part${index} } from "@acme/${one}";\n`),
    'import type { Model } from "./model.js";\n\n',
    `/** What ${name} is about. */\nexport interface Whole {\n  readonly own: Model;\n${parts}}\n`,
  ].join("");
}

function handler(imports: readonly string[]): string {
  return [
    'import { start, type Context } from "@fc-check/runtime";\n',
    ...imports.map((one, index) => `import type { Whole as Part${index} } from "@acme/${one}";\n`),
    "\nexport interface Input {\n",
    ...imports.map((_, index) => `  readonly part${index}: Part${index};\n`),
    "}\n\nstart((ctx: Context, event: Input): Error | null =>\n",
    '  ctx.requestId === "" ? new Error(event.part0.own.name) : null,\n);\n',
  ].join("");
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
