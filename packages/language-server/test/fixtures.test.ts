import { fixturesFolder, someFixtures, sourcesOf } from "@fc-check/fixtures";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fixturesReport } from "../../../scripts/fixtures-report.mjs";
import { able, Client } from "./client.js";
import { aroundEdit, ofReport, ofServer } from "./shown.js";

// With FC_CHECK_LARGE_TESTS each file is edited too.
const large = process.env.FC_CHECK_LARGE_TESTS !== undefined;
// The server calls what the command calls.
const fixtures = someFixtures(3).map(({ name }) => name);

/** What the command says of each file. */
const said = ofReport(fixturesReport());
let client: Client;

beforeAll(async () => {
  client = await Client.start([fixturesFolder], able, ["--stdio", "--engine", "ts-morph"]);
});
afterAll(async () => {
  await client.stop();
});

test("there are fixtures, and they have diagnostics with fixes", () => {
  expect(fixtures.length).toBeGreaterThan(20);
  expect([...said.values()].flat().filter(({ fixes }) => fixes.length > 0).length).toBeGreaterThan(20);
});

test.each(fixtures)("%s: what the command says", async (name) => {
  for (const file of sourcesOf(name)) {
    expect(await ofServer(client, fixturesFolder, file), file).toEqual(said.get(file) ?? []);
    if (!large) continue;
    const [before, after] = await aroundEdit(client, fixturesFolder, file);
    expect(after, file).toEqual(before);
  }
});
