import type { Area } from "./area.js";
import { api } from "./templates/api.js";
import { model } from "./templates/model.js";
import { remote } from "./templates/remote.js";
import { repository } from "./templates/repository.js";
import { schema } from "./templates/schema.js";
import { service } from "./templates/service.js";
import { storage } from "./templates/storage.js";
import { stream } from "./templates/stream.js";
import { summary } from "./templates/summary.js";

/** The sources of an area that register no handler, by file name. */
export function areaFiles(area: Area): Record<string, string> {
  return {
    "model.ts": model(area),
    "schema.ts": schema(area),
    "repository.ts": repository(area),
    "storage.ts": storage(area),
    "service.ts": service(area),
    "stream.ts": stream(area),
    "api.ts": api(area),
    "summary.ts": summary(area),
    "remote.ts": remote(area),
  };
}
