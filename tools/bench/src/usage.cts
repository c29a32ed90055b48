// Loaded before a measured program: leaves behind what its process used. CommonJS, as loading that costs the least.
const { writeFileSync } = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");
const { isMainThread } = process.getBuiltinModule("node:worker_threads");

const folder = process.env.FC_BENCH_USAGE;

// A process's usage takes in its threads.
if (isMainThread && folder !== undefined) {
  process.on("exit", () => {
    writeFileSync(path.join(folder, `${process.pid}.json`), JSON.stringify(process.resourceUsage()));
  });
}
