import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fullCapabilities, waitFor } from "./client.js";
import { example } from "../../language-service/test/reports.js";
import {
  client,
  folder,
  last,
  now,
  other2023,
  setUpYears,
  start,
  suqian2023,
  suqian2024,
  told,
  uriOf,
  waitForReports,
  write,
} from "./two-years.js";

const pulls = {
  ...fullCapabilities,
  textDocument: { ...fullCapabilities.textDocument, diagnostic: {} },
  workspace: { ...fullCapabilities.workspace, diagnostics: { refreshSupport: true } },
};

setUpYears();

const change = (path: string, text: string, version = 2) =>
  client.notify("textDocument/didChange", {
    textDocument: { uri: uriOf(path), version },
    contentChanges: [{ text }],
  });

describe("compares a report with last year's", () => {
  test("which lies elsewhere in the workspace, and links its figure", async () => {
    write(last, other2023);
    await start();
    await client.open(uriOf(now), suqian2024);
    const { diagnostics } = await told(now, ["carry-over"]);
    expect(diagnostics[0]).toMatchObject({
      range: { start: { line: 32, character: 34 }, end: { line: 32, character: 37 } },
      severity: 1,
      message: "按上一年报告应为 117，填写 118，多 1；上年结转数，应等于上一年报告中结转下年度继续办理的数。",
      relatedInformation: [
        {
          location: {
            uri: uriOf(last),
            range: { start: { line: 60, character: 34 }, end: { line: 60, character: 37 } },
          },
          message: "上一年报告 · 第三部分 · 四、结转下年度继续办理 · 自然人：117",
        },
      ],
    });
  });

  test("as it is typed, and as it is on disk once it is closed", async () => {
    write(last, suqian2023);
    await start();
    await client.open(uriOf(now), suqian2024);
    await client.open(uriOf(last), suqian2023);
    await told(now, []);
    await change(last, other2023);
    await told(now, ["carry-over"]);
    await client.notify("textDocument/didClose", { textDocument: { uri: uriOf(last) } });
    await told(now, []);
  });

  test("and follows it on disk: changed, removed, and back", async () => {
    write(last, suqian2023);
    await start();
    await client.open(uriOf(now), suqian2024.replace("inForce: 420", "inForce: 421"));
    await told(now, ["documents-carried"]);
    write(last, suqian2023.replace("inForce: 597", "inForce: 598"));
    await told(now, []);
    write(last, suqian2023);
    await told(now, ["documents-carried"]);
    rmSync(join(folder, last));
    await told(now, []);
    write(last, suqian2023);
    await told(now, ["documents-carried"]);
  });

  test("that comes later, when the client tells of it or another report is opened", async () => {
    write("2020/xiangtan.gouji.yaml", example("xiangtan-2020"));
    await start();
    await client.open(uriOf(now), suqian2024);
    await told(now, []);
    write(last, other2023);
    await client.open(uriOf("2020/xiangtan.gouji.yaml"), example("xiangtan-2020"));
    await told(now, ["carry-over"]);
  });

  test("of which a client tells that watches files", async () => {
    const workspace = { ...fullCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true } };
    await start({ capabilities: { ...fullCapabilities, workspace } });
    await client.open(uriOf(now), suqian2024);
    await told(now, []);
    write(last, other2023);
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(last), type: 1 }] });
    await told(now, ["carry-over"]);
    rmSync(join(folder, last));
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(last), type: 3 }] });
    await told(now, []);
  });

  test("beside it, where no folder is open, and not in folders below", async () => {
    write("suqian-2023.gouji.json", JSON.stringify(parse(other2023)));
    write("deep/2022.gouji.yaml", suqian2023.replace("year: 2023", "year: 2022"));
    await start({ folder: undefined });
    await client.open(uriOf("a.gouji.yaml"), suqian2024);
    await told("a.gouji.yaml", ["carry-over"]);
    await client.open(uriOf("b.gouji.yaml"), suqian2023);
    await waitForReports();
    await told("b.gouji.yaml", []);
  });

  test("copied beside it meanwhile, outside the folder that a client watches", async () => {
    const workspace = { ...fullCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true } };
    mkdirSync(join(folder, "open"));
    await start({ folder: join(folder, "open"), capabilities: { ...fullCapabilities, workspace } });
    await client.open(uriOf("a.gouji.yaml"), suqian2024);
    await told("a.gouji.yaml", []);
    write("suqian-2023.gouji.yaml", other2023);
    await client.notify("textDocument/didClose", { textDocument: { uri: uriOf("a.gouji.yaml") } });
    await client.open(uriOf("a.gouji.yaml"), suqian2024);
    await told("a.gouji.yaml", ["carry-over"]);
  });

  test("in folders below a report that is open alone, where its configuration says so", async () => {
    write("below/suqian-2023.gouji.yaml", other2023);
    await start({ folder: undefined });
    await client.open(uriOf("a.gouji.yaml"), suqian2024);
    await waitForReports();
    await told("a.gouji.yaml", []);
    write("gouji.config.yaml", "lastYear: [.]\n");
    await client.open(uriOf("b.gouji.yaml"), suqian2024);
    await told("b.gouji.yaml", ["carry-over"]);
  });

  test("where the configuration points, unless the folder is not trusted", async () => {
    write("archive/suqian.gouji.yaml", other2023);
    write("open/gouji.config.yaml", "lastYear: [../archive]\n");
    const opened = "open/suqian.gouji.yaml";
    await start({ folder: join(folder, "open"), initializationOptions: { trusted: false } });
    await client.open(uriOf(opened), suqian2024);
    await told(opened, []);
    await waitForReports();
    await told(opened, []);
    await client.stop();
    await start({ folder: join(folder, "open") });
    await client.open(uriOf(opened), suqian2024);
    await told(opened, ["carry-over"]);
  });

  test("for clients that ask, who are told to ask again", async () => {
    write(last, suqian2023);
    await start({ capabilities: pulls });
    let refreshed = 0;
    client.connection.onRequest("workspace/diagnostic/refresh", () => ++refreshed);
    const ask = () =>
      client.request<{ items: { code: string }[] }>("textDocument/diagnostic", {
        textDocument: { uri: uriOf(now) },
      });
    await client.open(uriOf(now), suqian2024);
    expect((await ask()).items).toEqual([]);
    await waitFor(() => refreshed > 0 || undefined);
    expect((await ask()).items).toEqual([]);
    await client.open(uriOf(last), other2023);
    await waitFor(() => refreshed > 1 || undefined);
    expect((await ask()).items.map(({ code }) => code)).toEqual(["carry-over"]);
  });

  test("in the whole workspace, when that is asked for, and again when last year's has changed", async () => {
    write(last, other2023);
    write(now, suqian2024);
    await start({ capabilities: pulls, initializationOptions: { wholeWorkspace: true } });
    const pull = async (previousResultIds: { uri: string; value: string }[] = []) => {
      const { items } = await client.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
        previousResultIds,
      });
      const report = items.find(({ uri }) => uri === uriOf(now));
      const codes = report?.kind === "full" ? report.items.map(({ code }) => code) : report?.kind;
      return { codes, ids: items.map(({ uri, resultId = "" }) => ({ uri, value: resultId })) };
    };
    const first = await pull();
    expect(first.codes).toEqual(["carry-over"]);
    const second = await pull(first.ids);
    expect(second.codes).toBe("unchanged");
    await client.open(uriOf(last), suqian2023);
    const third = await pull(second.ids);
    expect(third.codes).toEqual([]);
    // Opened anew, it begins with the same version.
    await client.notify("textDocument/didClose", { textDocument: { uri: uriOf(last) } });
    await client.open(uriOf(last), other2023);
    expect((await pull(third.ids)).codes).toEqual(["carry-over"]);
  });
});

describe("is not disturbed by", () => {
  test("last year's report that is broken", async () => {
    write(last, `${suqian2023}\n  - [`);
    write("2022/suqian.gouji.yaml", "\u0000\uFFFD");
    await start();
    await client.open(uriOf(now), suqian2024);
    await told(now, []);
    await waitForReports();
    expect(client.published.every(({ diagnostics }) => diagnostics.length === 0)).toBe(true);
    write(last, other2023);
    await told(now, ["carry-over"]);
  });

  test("links that lead in a circle or nowhere", async () => {
    write("reports/suqian.gouji.yaml", other2023);
    symlinkSync(folder, join(folder, "reports", "loop"));
    symlinkSync(join(folder, "nowhere.gouji.yaml"), join(folder, "reports", "nowhere.gouji.yaml"));
    await start();
    await client.open(uriOf(now), suqian2024);
    await told(now, ["carry-over"]);
  });

  test("a report of the same year in another file", async () => {
    write("copy/suqian.gouji.yaml", suqian2024);
    write(last, other2023);
    write("archive/2023/suqian.gouji.yaml", suqian2023);
    await start();
    await client.open(uriOf(now), suqian2024);
    await told(now, ["carry-over"]);
  });
});
