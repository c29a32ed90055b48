import type { Area } from "../area.js";

/** `remote.ts` of an area. Calls other functions through the client of Function Compute. */
export function remote({ entity, variable, folder }: Area): string {
  return `import FunctionCompute, {
  CreateTriggerInput,
  CreateTriggerRequest,
  InvokeFunctionRequest,
  ListFunctionsRequest,
  type Function as RemoteFunction,
} from "@alicloud/fc20230330";
import { $OpenApiUtil } from "@alicloud/openapi-core";
import { Readable } from "node:stream";
import type { ${entity}Event } from "./model.js";
import { attempt, type Outcome } from "../shared.js";

const client = new FunctionCompute.default(
  new $OpenApiUtil.Config({ endpoint: process.env["FC_ENDPOINT"] ?? "", regionId: "cn-hangzhou" }),
);

export async function forward(event: ${entity}Event, name = "${folder}"): Promise<Outcome<number>> {
  return attempt(async () => {
    const request = new InvokeFunctionRequest({
      body: Readable.from([JSON.stringify(event)]),
      qualifier: "LATEST",
    });
    const { statusCode = 0 } = await client.invokeFunction(name, request);
    return statusCode;
  });
}

export interface ${entity}Function {
  name: string;
  memoryMb: number;
  timeoutSeconds: number;
  variables: Record<string, string>;
  layers: string[];
}

function describe({ functionName, memorySize, timeout, environmentVariables, layers }: RemoteFunction): ${entity}Function {
  return {
    name: functionName ?? "",
    memoryMb: memorySize ?? 128,
    timeoutSeconds: timeout ?? 3,
    variables: environmentVariables ?? {},
    layers: layers?.flatMap(({ arn }) => arn ?? []) ?? [],
  };
}

export async function describeFunctions(prefix = "${folder}-"): Promise<Map<string, ${entity}Function>> {
  const found = new Map<string, ${entity}Function>();
  let nextToken: string | undefined;
  do {
    const request = new ListFunctionsRequest({ prefix, limit: 100, ...(nextToken === undefined ? {} : { nextToken }) });
    const { body } = await client.listFunctions(request);
    for (const described of body?.functions?.map(describe) ?? []) found.set(described.name, described);
    nextToken = body?.nextToken;
  } while (nextToken);
  return found;
}

export async function scheduleFunction(name: string, cron: string, payload: ${entity}Event): Promise<Outcome<string>> {
  return attempt(async () => {
    const triggerConfig = { cronExpression: cron, enable: true, payload: JSON.stringify(payload) };
    const { body } = await client.createTrigger(
      name,
      new CreateTriggerRequest({
        body: new CreateTriggerInput({
          triggerName: "${folder}-timer",
          triggerType: "timer",
          triggerConfig: JSON.stringify(triggerConfig),
        }),
      }),
    );
    return body?.triggerId ?? "";
  });
}

export async function ${variable}Functions(): Promise<string[]> {
  const { body } = await client.listFunctions(new ListFunctionsRequest({ prefix: "${folder}-", limit: 100 }));
  return body?.functions?.flatMap(({ functionName }) => functionName ?? []) ?? [];
}
`;
}
