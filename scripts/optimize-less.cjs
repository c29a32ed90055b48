// V8 optimizes functions on further threads, which takes a third of a compiler's CPU time. Where every processor has a process of its own to
// run, nothing is gained by it: functions have to run ten times as often before they are optimized.
const flag = process.versions.v8.startsWith("11.")
  ? "--interrupt-budget=1500000"
  : // From Node 22 on.
    "--invocation-count-for-turbofan=30000";
process.getBuiltinModule("node:v8").setFlagsFromString(flag);
