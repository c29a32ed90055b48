import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,tools}/*/test/**/*.test.ts"],
    globalSetup: "scripts/build-before-tests.mjs",
    pool: "forks",
    // A compiler is loaded once for all files that a process runs.
    isolate: false,
    // A compiler's young objects live longer than V8 expects: collecting them less often saves a tenth of the time.
    execArgv: ["--max-semi-space-size=64"],
    maxWorkers: 2,
    // Many tests start real processes, each of which loads a compiler.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
