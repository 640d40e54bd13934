import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TestClient, waitFor } from "./client.js";
import { disputes, example } from "../../language-service/test/reports.js";

const wrong = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0, total: 44 }");
const setsInfo = "severities: { disputes-total: info }\n";

let folder: string;
let client: TestClient;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-"));
  mkdirSync(join(folder, "2024"));
});
afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
const report = () => uriOf("2024/a.gouji.yaml");

/** Starts with a configuration file in the folder above the report. */
async function start(configuration: string, initializationOptions?: object): Promise<TestClient> {
  writeFileSync(join(folder, "gouji.config.yaml"), configuration);
  return (client = await TestClient.start({ folder, initializationOptions }));
}

/** The severity of the wrong total, as next published. */
async function severity(by: TestClient): Promise<number | undefined> {
  const { diagnostics } = await waitFor(() => takeFor(report(), by));
  return diagnostics.find(({ code }) => code === "disputes-total")?.severity;
}

function takeFor(uri: string, by: TestClient) {
  const index = by.published.findIndex((published) => published.uri === uri);
  return index === -1 ? undefined : by.published.splice(index, 1)[0];
}

test("takes the severities of the nearest gouji.config.yaml, and follows its changes", async () => {
  const by = await start(setsInfo);
  await by.open(report(), wrong);
  expect(await severity(by)).toBe(3);
  writeFileSync(join(folder, "2024", "gouji.config.yaml"), "severities: { disputes-total: warning }\n");
  expect(await severity(by)).toBe(2);
  rmSync(join(folder, "2024", "gouji.config.yaml"));
  expect(await severity(by)).toBe(3);
});

test("prefers the editor's settings, rule by rule", async () => {
  const configuration = "severities: { disputes-total: info, decisions-equal-item-count: off }\n";
  const by = await start(configuration, { severities: { "disputes-total": "warning" } });
  await by.open(report(), example("xiangtan-2020"));
  const { diagnostics } = await waitFor(() => takeFor(report(), by));
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["disputes-total", 2]]);
});

test("knows the organ's kind", async () => {
  const by = await start("organ: { kind: county }\n");
  await by.open(report(), example("suqian-2024"));
  const { diagnostics } = await waitFor(() => takeFor(report(), by));
  expect(diagnostics.map(({ code }) => code)).toEqual(["rules-authority"]);
});

test("reports what is wrong with the file, at its word, and takes it back when it is mended", async () => {
  const by = await start("severities:\n  cell-blank: fatal\n");
  await by.open(report(), wrong);
  const published = await waitFor(() => takeFor(uriOf("gouji.config.yaml"), by));
  expect(published.diagnostics).toEqual([
    {
      range: { start: { line: 1, character: 14 }, end: { line: 1, character: 19 } },
      severity: 1,
      source: "gouji",
      message: "“cell-blank”应为其中之一：error, warning, info, off",
    },
  ]);
  writeFileSync(join(folder, "gouji.config.yaml"), setsInfo);
  expect((await waitFor(() => takeFor(uriOf("gouji.config.yaml"), by))).diagnostics).toEqual([]);
});

test("reports it for an open file as it is typed", async () => {
  const by = await start("");
  const uri = uriOf("gouji.config.yaml");
  await by.open(uri, "organs: {}\n");
  const { diagnostics } = await waitFor(() => takeFor(uri, by));
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "“organs”不是本格式的项目，是不是“organ”（本机关）？",
  ]);
});

test.each([
  ["trusted", true, 0],
  ["not trusted", false, 1],
])("loads the forms it names in a folder that is %s", async (_, trusted, findings) => {
  const madeUp = new URL("../../../test/forms/library/", import.meta.url);
  copyFileSync(new URL("library.schema.json", madeUp), join(folder, "library.schema.json"));
  const by = await start("schemas: [library.schema.json]\n", { trusted });
  await by.open(report(), readFileSync(new URL("library.gouji.yaml", madeUp), "utf8"));
  expect((await waitFor(() => takeFor(report(), by))).diagnostics).toHaveLength(findings);
});
