import type { Area } from "../area.js";

/** `repository.ts` of an area. Keeps the entity in a table of DynamoDB. */
export function repository({ entity, variable, folder }: Area): string {
  return `import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
  type QueryCommandInput,
} from "@aws-sdk/lib-dynamodb";
import type { ${entity}, ${entity}Filter, ${entity}Id, ${entity}Status } from "./model.js";
import { comparison, matches } from "./model.js";
import { parse${entity}, parse${entity}s } from "./schema.js";
import type { Page, Repository } from "../shared.js";

export class ${entity}Repository implements Repository<${entity}> {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(table = "${folder}", client = new DynamoDBClient({})) {
    this.#table = table;
    this.#client = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  }

  async find(id: ${entity}Id): Promise<${entity} | undefined> {
    const { Item } = await this.#client.send(new GetCommand({ TableName: this.#table, Key: { id } }));
    if (!Item) return undefined;
    const [${variable}, error] = parse${entity}(Item);
    if (error) throw error;
    return ${variable};
  }

  async save(${variable}: ${entity}): Promise<void> {
    await this.#client.send(
      new PutCommand({
        TableName: this.#table,
        Item: { ...${variable}, version: ${variable}.version + 1 },
        ConditionExpression: "version = :version",
        ExpressionAttributeValues: { ":version": ${variable}.version },
      }),
    );
  }

  async findAll(ids: readonly ${entity}Id[]): Promise<Map<${entity}Id, ${entity}>> {
    const found = new Map<${entity}Id, ${entity}>();
    for (let start = 0; start < ids.length; start += 100) {
      const Keys = ids.slice(start, start + 100).map((id) => ({ id }));
      const { Responses = {} } = await this.#client.send(
        new BatchGetCommand({ RequestItems: { [this.#table]: { Keys, ConsistentRead: true } } }),
      );
      const [items, error] = parse${entity}s(Responses[this.#table] ?? []);
      if (error) throw error;
      for (const item of items) found.set(item.id, item);
    }
    return found;
  }

  async setStatus(id: ${entity}Id, status: ${entity}Status, version: number): Promise<number> {
    const { Attributes } = await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: { id },
        UpdateExpression: "SET #status = :status, version = version + :one",
        ConditionExpression: "version = :version",
        ExpressionAttributeNames: { "#status": "status" },
        ExpressionAttributeValues: { ":status": status, ":one": 1, ":version": version },
        ReturnValues: "UPDATED_NEW",
      }),
    );
    const updated: unknown = Attributes?.["version"];
    return typeof updated === "number" ? updated : version;
  }

  async delete(id: ${entity}Id): Promise<boolean> {
    const { Attributes } = await this.#client.send(
      new DeleteCommand({ TableName: this.#table, Key: { id }, ReturnValues: "ALL_OLD" }),
    );
    return Attributes !== undefined;
  }

  async search(filter: ${entity}Filter): Promise<${entity}[]> {
    const found: ${entity}[] = [];
    let token: string | undefined;
    do {
      const { items, nextToken } = await this.list(token);
      found.push(...items.filter((${variable}) => matches(${variable}, filter)));
      token = nextToken;
    } while (token !== undefined && found.length < filter.limit);
    return found.sort(comparison(filter)).slice(0, filter.limit);
  }

  async byStatus(status: ${entity}Status, limit = 100): Promise<${entity}[]> {
    const query: QueryCommandInput = {
      TableName: this.#table,
      IndexName: "by-status",
      KeyConditionExpression: "#status = :status",
      ExpressionAttributeNames: { "#status": "status" },
      ExpressionAttributeValues: { ":status": status },
      Limit: limit,
    };
    const { Items = [] } = await this.#client.send(new QueryCommand(query));
    const [items, error] = parse${entity}s(Items);
    if (error) throw error;
    return items;
  }

  async list(token?: string): Promise<Page<${entity}>> {
    const { Items, LastEvaluatedKey } = await this.#client.send(
      new QueryCommand({ TableName: this.#table, ...(token ? { ExclusiveStartKey: { id: token } } : {}) }),
    );
    const [items, error] = parse${entity}s(Items ?? []);
    if (error) throw error;
    const next: unknown = LastEvaluatedKey?.["id"];
    return typeof next === "string" ? { items, nextToken: next } : { items };
  }
}
`;
}
