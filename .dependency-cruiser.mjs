/**
 * The arrows of the architecture: for each package, the workspace packages that it may import.
 * Whatever is not listed is forbidden, so that a new package starts with no arrows at all.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const arrows = {
  core: [],
  compiler: ["core"],
  native: ["compiler"],
  analyzer: ["core", "compiler", "native"],
  "language-server": ["core", "analyzer"],
  cli: ["core", "analyzer", "language-server"],
  "create-fc-check": ["cli"],
  "eslint-plugin": ["core", "compiler", "analyzer"],
  "typescript-plugin": ["core", "compiler"],
  vscode: ["language-server"],
  runtime: [],
  fixtures: [],
  bench: [],
  differential: ["core", "analyzer", "runtime"],
  // It draws handlers as the HTML report does.
  site: ["core", "compiler", "runtime", "fixtures", "cli"],
};

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const arrowRules = Object.entries(arrows).map(([name, allowed]) => ({
  name: `arrows-of-${name}`,
  comment: `${name} may import ${allowed.join(" and ") || "no other package of this workspace"}.`,
  severity: "error",
  from: { path: `^(packages|tools)/${name}/src/` },
  to: {
    path: "^(packages|tools)/",
    pathNot: [name, ...allowed].map((target) => `^(packages|tools)/${target}/`),
  },
}));

/**
 * The rooms of packages, each with the rooms that it may import from. What lies beside the rooms is open to all.
 * @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>}
 */
const rooms = {
  analyzer: {
    files: [],
    session: ["files"],
    config: ["files", "session"],
    program: ["files", "session", "config"],
    engines: ["files", "session", "config", "program"],
    projects: ["files", "session", "config", "program", "engines"],
    deployment: ["files", "session", "config"],
    check: ["files", "session", "config", "program", "projects", "deployment", "engines"],
    fix: ["files", "session", "check"],
    watch: ["files", "session", "check"],
    live: ["files", "session", "config", "program", "projects", "engines", "fix", "watch"],
    cache: ["files", "check"],
    setup: ["files", "session", "config", "projects", "fix"],
  },
  cli: {
    terminal: [],
    "report/formats": ["terminal"],
    "report/html": ["terminal", "report/formats"],
    check: ["terminal", "report"],
    commands: ["terminal"],
  },
  runtime: {
    call: ["events"],
    events: [],
    logging: ["call"],
    invocation: ["call", "logging"],
    http: ["call", "events", "logging", "invocation"],
    "runtime-api": ["call", "logging", "invocation"],
  },
};

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const roomRules = Object.entries(rooms).flatMap(([owner, inside]) =>
  Object.entries(inside).map(([name, allowed]) => ({
    name: `room-${name}-of-${owner}`,
    comment: `The room ${name} of ${owner} may import from ${allowed.join(" and ") || "no other room"}.`,
    severity: "error",
    from: { path: `^packages/${owner}/src/${name}/` },
    to: {
      path: `^packages/${owner}/src/[^/]+/`,
      pathNot: [name, ...allowed].map((room) => `^packages/${owner}/src/${room}/`),
    },
  })),
);

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...arrowRules,
    ...roomRules,
    {
      name: "no-circles-in-runtime",
      comment: "Not even of types: who reads the runtime from the bottom up meets nothing twice.",
      severity: "error",
      from: { path: "^packages/runtime/src/" },
      to: { circular: true },
    },
    {
      name: "unlisted-package",
      comment: "Give the package its arrows in .dependency-cruiser.mjs.",
      severity: "error",
      from: {
        path: "^(packages|tools)/([^/]+)/src/",
        pathNot: `^(packages|tools)/(${Object.keys(arrows).join("|")})/`,
      },
      to: {},
    },
    {
      name: "core-is-pure",
      comment: "core holds rules over plain data: no library, no file system, no process.",
      severity: "error",
      from: { path: "^packages/core/src/" },
      to: { pathNot: "^packages/core/src/" },
    },
    {
      name: "typescript-is-handed-in",
      comment: "The extractor works with whichever TypeScript the host has: import its types only.",
      severity: "error",
      from: { path: "^packages/(compiler|eslint-plugin|typescript-plugin)/src/" },
      to: { path: "node_modules/typescript/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: { path: "^packages/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      comment: "The import leads nowhere: a wrong path, or a dependency missing from the package.json.",
      severity: "error",
      from: {},
      // VS Code itself gives its extensions this module; others are made when the site is built.
      to: { couldNotResolve: true, pathNot: "^vscode$|^virtual:" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["node_modules", "/dist/"] },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "default"] },
  },
};
