// The benchmark of this package, under the name by which `npm run bench` finds it.
import "./latency.mjs";
