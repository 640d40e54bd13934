import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fullCapabilities, TestClient } from "./client.js";
import { example } from "../../language-service/test/reports.js";

const pulls = { ...fullCapabilities, textDocument: { ...fullCapabilities.textDocument, diagnostic: {} } };

let folder: string;
let client: TestClient;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-"));
  mkdirSync(join(folder, "2020"));
  mkdirSync(join(folder, ".backup"));
  writeFileSync(join(folder, "2020", "wrong.gouji.yaml"), example("xiangtan-2020"));
  writeFileSync(join(folder, "right.gouji.yaml"), example("suqian-2024"));
  writeFileSync(join(folder, ".backup", "wrong.gouji.yaml"), example("xiangtan-2020"));
  writeFileSync(join(folder, "other.yaml"), "a: 1\n");
});
afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;

async function start(wholeWorkspace: boolean): Promise<void> {
  client = await TestClient.start({ folder, capabilities: pulls, initializationOptions: { wholeWorkspace } });
}

/** Of each report, what is told: its rules, or that nothing has changed. */
async function pull(previousResultIds: { uri: string; value: string }[] = []) {
  const params = { identifier: "gouji", previousResultIds };
  const { items } = await client.request<WorkspaceDiagnosticReport>("workspace/diagnostic", params);
  const told = items.map((item) => [
    item.uri.slice(uriOf("").length + 1),
    item.kind === "full" ? item.items.map(({ code }) => code) : item.kind,
  ]);
  const ids = items.map(({ uri, resultId = "" }) => ({ uri, value: resultId }));
  return { told: Object.fromEntries(told), ids };
}

const wrong = ["disputes-total"];

test("says nothing unless it is asked to", async () => {
  await start(false);
  expect((await pull()).told).toEqual({});
});

test("tells of all reports that are not open, and again only of what has changed", async () => {
  await start(true);
  const first = await pull();
  expect(first.told["right.gouji.yaml"]).toEqual([]);
  expect(first.told["2020/wrong.gouji.yaml"]).toEqual(expect.arrayContaining(wrong));
  expect(Object.keys(first.told)).toHaveLength(2);
  expect((await pull(first.ids)).told).toEqual({
    "2020/wrong.gouji.yaml": "unchanged",
    "right.gouji.yaml": "unchanged",
  });
  const file = join(folder, "right.gouji.yaml");
  writeFileSync(file, example("suqian-2024").replace("total: 170", "total: 171"));
  utimesSync(file, new Date(), new Date(Date.now() + 5_000));
  expect((await pull(first.ids)).told).toEqual({
    "2020/wrong.gouji.yaml": "unchanged",
    "right.gouji.yaml": wrong,
  });
});

test("takes back what is gone, leaves open ones alone, and all when it is switched off", async () => {
  await start(true);
  const first = await pull();
  rmSync(join(folder, "2020", "wrong.gouji.yaml"));
  await client.open(uriOf("right.gouji.yaml"), example("suqian-2024"));
  expect((await pull(first.ids)).told).toEqual({ "2020/wrong.gouji.yaml": [] });
  await client.notify("textDocument/didClose", { textDocument: { uri: uriOf("right.gouji.yaml") } });
  await client.notify("workspace/didChangeConfiguration", { settings: { gouji: { wholeWorkspace: false } } });
  expect((await pull(first.ids)).told).toEqual({ "2020/wrong.gouji.yaml": [], "right.gouji.yaml": [] });
});

describe("what a client shows of a report is taken back when it is closed", () => {
  const uri = "2020/wrong.gouji.yaml";
  const open = () => client.open(uriOf(uri), example("xiangtan-2020"));
  const close = () => client.notify("textDocument/didClose", { textDocument: { uri: uriOf(uri) } });

  test("where closed reports are not checked", async () => {
    await start(false);
    await open();
    expect((await pull()).told).toEqual({});
    await close();
    expect((await pull()).told).toEqual({ [uri]: [] });
  });

  test("where its file was deleted before or since", async () => {
    await start(true);
    await open();
    rmSync(join(folder, uri));
    await close();
    expect((await pull()).told).toEqual({ "right.gouji.yaml": [], [uri]: [] });
  });

  test("for what is in its file then, where closed reports are checked", async () => {
    await start(true);
    await open();
    writeFileSync(join(folder, uri), example("suqian-2024"));
    await close();
    expect((await pull()).told).toEqual({ "right.gouji.yaml": [], [uri]: [] });
  });

  test("and not when it is open again", async () => {
    await start(false);
    await open();
    await close();
    await open();
    expect((await pull()).told).toEqual({});
  });
});

test("checks each by the configuration file that is nearest to it", async () => {
  writeFileSync(join(folder, "2020", "gouji.config.yaml"), "severities: { disputes-total: off }\n");
  await start(true);
  expect((await pull()).told["2020/wrong.gouji.yaml"]).not.toContain("disputes-total");
});

test("tells of each report once where folders lead back to themselves", async () => {
  symlinkSync(folder, join(folder, "2020", "all"));
  symlinkSync("2020", join(folder, "same"));
  symlinkSync("nowhere", join(folder, "gone"));
  await start(true);
  expect(Object.keys((await pull()).told).sort()).toEqual(["2020/wrong.gouji.yaml", "right.gouji.yaml"]);
});
