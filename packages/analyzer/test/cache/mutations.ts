import * as fs from "node:fs/promises";
import { dirname, join } from "node:path";

/** A change of the project in a folder. */
export interface Mutation {
  readonly name: string;
  readonly apply: (folder: string) => Promise<void>;
  /** It changes nothing that a check looks at, so its result is to be replayed. */
  readonly replayed?: true;
}

/** Files that are changed in every way: one of each kind. */
const files = [
  "src/main.ts",
  "src/items/item.ts",
  "src/data.json",
  "tsconfig.json",
  "config/base.json",
  "packages/linked/index.d.ts",
  "node_modules/installed/package.json",
  "node_modules/installed/types/deep.d.ts",
];

const hour = 3600;

/** Ways to change any file. */
const ways: Readonly<Record<string, (file: string) => Promise<void>>> = {
  "gets a space": async (file) => fs.appendFile(file, " "),
  "gets another type of the same size and keeps its time": async (file) => {
    const { atime, mtime } = await fs.stat(file);
    await rewrite(file, (text) =>
      text.replace(/number|string|types|true|size/, (word) => other[word] ?? word),
    );
    await fs.utimes(file, atime, mtime);
  },
  "is put in the place of another": async (file) => {
    const text = await fs.readFile(file, "utf8");
    await fs.writeFile(`${file}.new`, text.replaceAll("number", "Date"));
    await fs.rename(`${file}.new`, file);
  },
  "is removed": async (file) => fs.rm(file),
  "becomes a folder": async (file) => {
    await fs.rm(file);
    await fs.mkdir(file);
  },
  "becomes a link to another file": async (file) => {
    await fs.rename(file, `${file}.moved`);
    await fs.symlink(`${file}.moved`, file);
  },
  "becomes a link that leads nowhere": async (file) => {
    await fs.rm(file);
    await fs.symlink(`${file}.nowhere`, file);
  },
  "is emptied": async (file) => fs.writeFile(file, ""),
  "is broken": async (file) => fs.appendFile(file, "}}{{"),
  "is in UTF-16": async (file) =>
    fs.writeFile(file, Buffer.from(`\uFEFF${await fs.readFile(file, "utf8")}`, "utf16le")),
};

/** Ways that leave a file with what it had. */
const idle: Readonly<Record<string, (file: string) => Promise<void>>> = {
  "is touched": async (file) => fs.utimes(file, new Date(), new Date()),
  "comes from the future": async (file) => fs.utimes(file, Date.now() / 1000, Date.now() / 1000 + hour),
  "comes from the past": async (file) => fs.utimes(file, Date.now() / 1000, Date.now() / 1000 - hour),
  "is written anew": async (file) => {
    const text = await fs.readFile(file);
    await fs.rm(file);
    await fs.writeFile(file, text);
  },
};

/** Words, and others of the same size that mean something else. */
const other: Readonly<Record<string, string>> = {
  number: "bigint",
  string: "symbol",
  types: "tipes",
  true: "null",
  size: "name",
};

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await fs.writeFile(file, change(await fs.readFile(file, "utf8")));
}

async function write(file: string, text: string): Promise<void> {
  await fs.mkdir(dirname(file), { recursive: true });
  await fs.writeFile(file, text);
}

/** A mutation that writes files. */
function added(name: string, texts: Readonly<Record<string, string>>, replayed?: true): Mutation {
  return {
    name,
    apply: async (folder) => {
      for (const [file, text] of Object.entries(texts)) await write(join(folder, file), text);
    },
    ...(replayed && { replayed }),
  };
}

/** A mutation that replaces a part of a file. */
function replaced(name: string, file: string, from: string | RegExp, to: string): Mutation {
  return {
    name,
    apply: (folder) =>
      rewrite(join(folder, file), (text) => {
        const changed = text.replace(from, to);
        if (changed === text) throw new Error(`${file} has no ${String(from)}`);
        return changed;
      }),
  };
}

function renamed(name: string, from: string, to: string): Mutation {
  return {
    name,
    apply: async (folder) => {
      await fs.mkdir(dirname(join(folder, to)), { recursive: true });
      await fs.rename(join(folder, from), join(folder, to));
    },
  };
}

function linked(name: string, link: string, target: string): Mutation {
  return {
    name,
    apply: async (folder) => {
      await fs.rm(join(folder, link), { recursive: true, force: true });
      await fs.mkdir(dirname(join(folder, link)), { recursive: true });
      await fs.symlink(target, join(folder, link));
    },
  };
}

const wrongHandler = 'import { start } from "fc";\nstart((): number => 1);\n';

/** What comes earlier where modules are looked for. */
const earlier: readonly Mutation[] = [
  added("a .ts before a .d.ts of a package", {
    "node_modules/installed/types/deep.ts": "export type Installed = { size: Date };\n",
  }),
  added("a .tsx before a .d.ts", { "packages/linked/index.tsx": "export type Linked = number;\n" }),
  added("the first of two mapped paths", { "mapped/first/value.ts": "export type Mapped = Date;\n" }),
  added("a .d.ts in the first of two mapped paths", {
    "mapped/first/value.d.ts": "export type Mapped = Date;\n",
    "mapped/first/value.ts": "export type Mapped = bigint;\n",
  }),
  added("a nearer node_modules", {
    "src/node_modules/installed/package.json": '{ "name": "installed", "types": "index.d.ts" }',
    "src/node_modules/installed/index.d.ts": "export type Installed = Date;\n",
  }),
  added("a nearer node_modules without the package", {
    "src/node_modules/another/index.d.ts": "export {};\n",
  }),
  added("a nearer registrar", {
    "src/node_modules/fc/package.json": '{ "name": "fc", "types": "index.d.ts" }',
    "src/node_modules/fc/index.d.ts":
      "export declare function start(handler: unknown): void; export interface Context { a: 1 }\n",
  }),
  added("types of another package", {
    "node_modules/@types/linked/index.d.ts": "export type Linked = number;\n",
  }),
  added("a package.json between, of CommonJS", { "src/package.json": '{ "type": "commonjs" }' }),
  added("a package.json between, with other imports", {
    "src/package.json": '{ "type": "module", "imports": { "#inner": "./items/item.ts" } }',
  }),
  added("a declaration beside data", {
    "src/data.d.json.ts": "declare const data: { size: Date }; export default data;\n",
  }),
  added("a tsconfig.json in a folder below", { "src/tsconfig.json": "{}" }),
];

/** What comes and goes among the sources. */
const sources: readonly Mutation[] = [
  added("a new source file", { "src/new.ts": wrongHandler }),
  added("a new source file in a new folder", { "src/new/new.ts": wrongHandler }),
  added("a new source file in an old folder", { "src/items/new.ts": wrongHandler }),
  added("a new source file of the referenced project", { "other/new.ts": wrongHandler }),
  added("a new source file in a folder named like a file", { "src/new.ts/new.ts": wrongHandler }),
  added("a new module of CommonJS", { "src/new.cts": wrongHandler }),
  added("a new ambient declaration", { "src/globals.d.ts": "interface Ambient { when: Date }\n" }),
  added("a new ambient declaration of a package", {
    "src/modules.d.ts": 'declare module "installed" { export type Installed = Date }\n',
  }),
  added(
    "a file of which nothing is known, beside others",
    { "README.md": "#\n", "config/x.json": "{}" },
    true,
  ),
  added("a text among the sources", { "src/notes.md": "#\n", "src/items/notes.txt": "" }, true),
  added("a new folder without sources", { "src/empty/notes.md": "" }),
  added("JavaScript that is not checked", { "src/plain.js": "export {};\n" }),
  added("a new package that nothing imports", { "node_modules/unused/index.d.ts": "export {};\n" }),
  added("a folder for another tool's cache", { "node_modules/.cache/other/file": "" }),
  added("a first built file", { "dist/main.js": "export {};\n", "dist/main.d.ts": "export {};\n" }),
  renamed("a renamed source file", "src/ignored.ts", "src/renamed.ts"),
  renamed("a source file in another folder", "src/ignored.ts", "src/items/ignored.ts"),
  renamed("a renamed module", "src/items/item.ts", "src/items/other.ts"),
  renamed("a module that becomes a folder with an index", "src/order.ts", "src/order/index.ts"),
  renamed("a module that becomes a declaration", "src/order.ts", "src/order.d.ts"),
  renamed("a renamed folder", "src/items", "src/things"),
  renamed("a moved folder", "src/items", "items"),
  {
    name: "a folder that is removed",
    apply: (folder) => fs.rm(join(folder, "src/items"), { recursive: true }),
  },
  {
    name: "a folder that is removed and made again, empty",
    apply: async (folder) => {
      await fs.rm(join(folder, "src/items"), { recursive: true });
      await fs.mkdir(join(folder, "src/items"));
    },
  },
  {
    name: "a folder that is removed and made again, the same",
    apply: async (folder) => {
      await fs.cp(join(folder, "src"), join(folder, "copy"), { recursive: true });
      await fs.rm(join(folder, "src"), { recursive: true });
      await fs.rename(join(folder, "copy"), join(folder, "src"));
    },
    replayed: true,
  },
  {
    name: "two files that change places",
    apply: async (folder) => {
      const [a, b, c] = ["src/order.ts", "src/inner.ts", "src/c.ts"].map((file) => join(folder, file));
      if (a === undefined || b === undefined || c === undefined) return;
      await fs.rename(a, c);
      await fs.rename(b, a);
      await fs.rename(c, b);
    },
  },
];

/** Links. */
const links: readonly Mutation[] = [
  linked("a package linked from elsewhere", "node_modules/linked", "../packages/decoy"),
  linked("a package linked by an absolute path that leads nowhere", "node_modules/linked", "/nowhere/linked"),
  linked("a linked package instead of an installed one", "node_modules/installed", "../packages/decoy"),
  linked("a link among the sources", "src/new.ts", "../packages/decoy/index.d.ts"),
  linked("a linked folder among the sources", "src/linked", "../packages"),
  linked("a linked folder instead of one", "src/items", "../mapped/second"),
  linked("a link to the folder above", "src/items/above", ".."),
  linked("a link that leads nowhere, where a file is looked for", "mapped/first/value.ts", "nowhere.ts"),
  linked(
    "a link that leads to a file, where one is looked for",
    "mapped/first/value.ts",
    "../../src/order.ts",
  ),
  {
    name: "a link replaced by what it leads to",
    apply: async (folder) => {
      const [link, target] = [join(folder, "node_modules/linked"), join(folder, "packages/linked")];
      await fs.rm(link);
      await fs.cp(target, link, { recursive: true });
    },
  },
  {
    name: "a folder replaced by a link to it",
    apply: async (folder) => {
      await fs.rename(join(folder, "src/items"), join(folder, "items"));
      await fs.symlink("../items", join(folder, "src/items"));
    },
  },
];

/** What packages and configurations say. */
const settings: readonly Mutation[] = [
  replaced("a new version of a package", "node_modules/installed/package.json", "1.0.0", "1.0.1"),
  replaced("another entry of a package", "node_modules/installed/package.json", "index.d.ts", "other.d.ts"),
  replaced("a name of a package", "node_modules/installed/package.json", '"installed"', '"another"'),
  replaced("the version of a linked package", "packages/linked/package.json", "1.0.0", "2.0.0"),
  replaced("the registrar's package, named otherwise", "node_modules/fc/package.json", '"fc"', '"fd"'),
  replaced("a registrar without its tag", "node_modules/fc/index.d.ts", "@fcRegistrar", "@fcregistrar"),
  replaced("a context without its tag", "node_modules/fc/index.d.ts", "@fcContext", "@fccontext"),
  replaced("a module instead of a script", "package.json", '"type":"module"', '"type":"commonjs"'),
  replaced("other imports of the project itself", "package.json", "inner.ts", "order.ts"),
  replaced("strict", "tsconfig.json", '"strict": true', '"strict": false'),
  replaced(
    "strict null checks",
    "tsconfig.json",
    '"strict": true',
    '"strict": true, "strictNullChecks": false',
  ),
  replaced("target", "tsconfig.json", '"es2022"', '"es2020"'),
  replaced("lib", "tsconfig.json", '"lib": [', '"lib": ["dom", '),
  replaced("module", "tsconfig.json", '"nodenext"', '"preserve"'),
  replaced("an option that TypeScript does not know", "tsconfig.json", '"strict"', '"unknown": 1, "strict"'),
  replaced("a value that TypeScript does not know", "tsconfig.json", '"es2022"', '"es2999"'),
  replaced("types", "tsconfig.json", '"types": []', '"types": ["linked"]'),
  replaced("all types", "tsconfig.json", '"types": []', '"types": ["*"]'),
  replaced("include", "tsconfig.json", '"src"', '"src/items"'),
  replaced("exclude", "tsconfig.json", '"include"', '"exclude": ["src/ignored.ts"], "include"'),
  replaced("files", "tsconfig.json", '"include"', '"files": ["mapped/second/value.ts"], "include"'),
  replaced("files that are missing", "tsconfig.json", '"include"', '"files": ["missing.ts"], "include"'),
  replaced("extends nothing", "tsconfig.json", '"./config/base.json"', ""),
  replaced("extends a package", "tsconfig.json", '"./config/base.json"', '"installed/tsconfig.json"'),
  replaced("no references", "tsconfig.json", '"./other"', '"./another"'),
  replaced("an option of the check", "tsconfig.json", "false", "true"),
  replaced("an option that is wrong", "tsconfig.json", "false", '"no"'),
  replaced(
    "a severity",
    "tsconfig.json",
    '"acceptUndocumented"',
    '"severity": { "FC1006": "off" }, "acceptUndocumented"',
  ),
  replaced(
    "a handler by its place",
    "tsconfig.json",
    '"acceptUndocumented"',
    '"handlers": ["src/**#*"], "acceptUndocumented"',
  ),
  replaced("another plugin", "tsconfig.json", "@fc-check/typescript-plugin", "another-plugin"),
  replaced("paths", "config/base.json", "../mapped/second", "../mapped/third"),
  replaced(
    "an option that is inherited",
    "config/base.json",
    '"noUncheckedIndexedAccess":true',
    '"noUncheckedIndexedAccess":false',
  ),
  replaced("an option of the referenced project", "other/tsconfig.json", '"strict": true', '"strict": false'),
  replaced(
    "an ignore comment",
    "src/ignored.ts",
    "// fc-check-ignore-next-line",
    "// fc-check-ignored-next-line",
  ),
  replaced("another code in an ignore comment", "src/ignored.ts", "FC1006", "FC1007"),
  replaced("a line before a diagnostic", "src/ignored.ts", "import", "\nimport"),
  replaced("a byte order mark", "src/ignored.ts", "import", "\uFEFFimport"),
  replaced("another line ending", "src/ignored.ts", /\n/, "\r\n"),
  replaced(
    "a comment with a reference",
    "src/main.ts",
    "import",
    '/// <reference path="./globals.d.ts" />\nimport',
  ),
  replaced("a file that is not to be checked", "src/ignored.ts", "import", "// @ts-nocheck\nimport"),
];

/** Every change of a file. */
function changesOf(file: string): Mutation[] {
  const mutation = (way: string, change: (file: string) => Promise<void>): Mutation => ({
    name: `${file} ${way}`,
    apply: (folder) => change(join(folder, file)),
  });
  return [
    ...Object.entries(ways).map(([way, change]) => mutation(way, change)),
    ...Object.entries(idle).map(([way, change]) => ({ ...mutation(way, change), replayed: true as const })),
  ];
}

/** Those of packages, of links, and of where modules are found. */
export const packageMutations: readonly Mutation[] = [
  ...files.filter((file) => file.startsWith("node_modules/")).flatMap(changesOf),
  ...earlier,
  ...links,
];

/** All of them, each with a name of its own. */
export const mutations: readonly Mutation[] = [
  ...files.flatMap(changesOf),
  ...earlier,
  ...sources,
  ...links,
  ...settings,
];
