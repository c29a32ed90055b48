import type { Area } from "../area.js";

/** `api.ts` of an area. The express router of the area. */
export function api({ entity, variable, folder }: Area): string {
  return `import { Router, type ErrorRequestHandler, type NextFunction, type Request, type Response } from "express";
import { ${variable}Id, is${entity}Status } from "./model.js";
import { parse${entity}, parse${entity}Query, ${variable}LineSchema, ${variable}PatchSchema } from "./schema.js";
import { ${entity}Service } from "./service.js";
import { statistics, summarize, type ${entity}Summary } from "./summary.js";
import { NotFoundError, toError, type Page } from "../shared.js";

interface Problem {
  title: string;
  status: number;
  detail?: string | undefined;
}

type Params = Record<"id", string>;

const service = new ${entity}Service();

export const ${variable}Router: Router = Router();

${variable}Router.get("/${folder}", async (request: Request, response: Response) => {
  const { token } = request.query;
  response.json(await service.list(typeof token === "string" ? token : undefined));
});

${variable}Router.get("/${folder}/:id", async (request: Request<{ id: string }>, response: Response) => {
  try {
    response.json(await service.find(${variable}Id(request.params.id)));
  } catch (reason) {
    response.status(404).json({ error: toError(reason).message });
  }
});

${variable}Router.post("/${folder}", async (request: Request<object, unknown, unknown>, response: Response) => {
  const [${variable}, error] = parse${entity}(request.body);
  if (error) response.status(400).json({ error: error.message });
  else response.status(201).json(await service.create(${variable}));
});

${variable}Router.get("/${folder}/search", async (request: Request, response: Response<Page<${entity}Summary> | Problem>) => {
  const [query, error] = parse${entity}Query(request.query);
  if (error) {
    response.status(400).json({ title: "bad query", status: 400, detail: error.message });
    return;
  }
  const { items, nextToken } = await service.search({ ...query, status: query.status ?? [] });
  response.json({ items: items.map(summarize), ...(nextToken === undefined ? {} : { nextToken }) });
});

${variable}Router.get("/${folder}/statistics", async (_request: Request, response: Response) => {
  const { items } = await service.search({ limit: 1000 });
  response.set("cache-control", "max-age=60").json(statistics(items));
});

${variable}Router.patch("/${folder}/:id", async (request: Request<Params>, response: Response, next: NextFunction) => {
  const patch = ${variable}PatchSchema.safeParse(request.body);
  if (!patch.success) {
    next(patch.error);
    return;
  }
  const [changed, error] = await service.change(${variable}Id(request.params.id), patch.data);
  if (error) next(error);
  else response.json({ ...summarize(changed), version: changed.version });
});

${variable}Router.post("/${folder}/:id/lines", async (request: Request<Params>, response: Response) => {
  const lines = ${variable}LineSchema.array().min(1).parse(request.body);
  const all = await service.addLines(
    ${variable}Id(request.params.id),
    ...lines.map(({ note, ...line }) => (note === undefined ? line : { ...line, note })),
  );
  response.status(201).json(all.map(({ sku, count }) => ({ sku, count })));
});

${variable}Router.get("/${folder}/:id/history", async (request: Request<Params>, response: Response) => {
  const history = await service.history(${variable}Id(request.params.id));
  response.json(history.map((changes) => changes.map(({ key, after }) => ({ key, after }))));
});

${variable}Router.delete("/${folder}/:id", async (request: Request<Params, unknown, unknown, { reason?: string }>, response: Response) => {
  const removed = await service.remove(${variable}Id(request.params.id), request.query.reason);
  response.sendStatus(removed ? 204 : 404);
});

export const ${variable}Problems: ErrorRequestHandler = (reason: unknown, request, response, next) => {
  if (response.headersSent) {
    next(reason);
    return;
  }
  const status = reason instanceof NotFoundError ? 404 : reason instanceof RangeError ? 400 : 500;
  const problem: Problem = { title: request.path, status, detail: toError(reason).message };
  response.status(status).json(problem);
};

${variable}Router.put("/${folder}/:id/status", async (request: Request<{ id: string }, unknown, { status?: unknown }>, response: Response) => {
  const { status } = request.body;
  if (is${entity}Status(status)) response.json(await service.move(${variable}Id(request.params.id), status));
  else response.sendStatus(400);
});
`;
}
