import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CodeAction, CodeLens, Hover, Location, WorkspaceDiagnosticReport } from "vscode-languageserver";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fullCapabilities, TestClient, waitFor } from "./client.js";
import { marked } from "./marked.js";
import { edited, textAt } from "./questions.js";
import { example } from "./reports.js";

const suqian2023 = example("suqian-2023");
const suqian2024 = example("suqian-2024");
/** Last year's report with one request less carried out. */
const other2023 = suqian2023
  .replace("carriedOut:          { person:  118", "carriedOut:          { person:  117")
  .replace("legal: 0, other: 0, total:  121", "legal: 0, other: 0, total:  120");

const pulls = {
  ...fullCapabilities,
  textDocument: { ...fullCapabilities.textDocument, diagnostic: {} },
  workspace: { ...fullCapabilities.workspace, diagnostics: { refreshSupport: true } },
};

let folder: string;
let client: TestClient;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-"));
});
afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
const last = "2023/suqian.gouji.yaml";
const now = "2024/suqian.gouji.yaml";

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const start = async (options = {}) => (client = await TestClient.start({ folder, ...options }));

const change = (path: string, text: string, version = 2) =>
  client.notify("textDocument/didChange", {
    textDocument: { uri: uriOf(path), version },
    contentChanges: [{ text }],
  });

/** Waits until these are what a client was last told of a report. */
async function told(path: string, codes: readonly string[]) {
  return waitFor(() => {
    const latest = client.published.findLast(({ uri }) => uri === uriOf(path));
    return latest && String(latest.diagnostics.map(({ code }) => code)) === String(codes)
      ? latest
      : undefined;
  });
}

/** Asks about the place marked in this year's report, once last year's is known. */
async function ask<T>(method: string, textWithMarker: string, { path = now, params = {} } = {}): Promise<T> {
  const { text, position } = marked(textWithMarker);
  await client.open(uriOf(path), text);
  const asked = () =>
    client.request<T>(`textDocument/${method}`, {
      textDocument: { uri: uriOf(path) },
      position,
      range: { start: position, end: position },
      ...params,
    });
  await waitForNeighbours();
  return asked();
}

/** The folder is looked through in the background; the pauses of the check behind it have passed as well. */
const waitForNeighbours = () => new Promise((resolve) => setTimeout(resolve, 600));

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
    await waitForNeighbours();
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
    await waitForNeighbours();
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
    await waitForNeighbours();
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
    await waitForNeighbours();
    expect(client.published.every(({ diagnostics }) => diagnostics.length === 0)).toBe(true);
    write(last, other2023);
    await told(now, ["carry-over"]);
  });

  test("links that lead in a circle, and links to reports", async () => {
    write("reports/suqian.gouji.yaml", other2023);
    symlinkSync(folder, join(folder, "reports", "loop"));
    symlinkSync(join(folder, "nowhere.gouji.yaml"), join(folder, "reports", "nowhere.gouji.yaml"));
    await start();
    await client.open(uriOf(now), suqian2024);
    await told(now, ["carry-over"]);
  });

  test("a report that is its own neighbour in two files", async () => {
    write("copy/suqian.gouji.yaml", suqian2024);
    write(last, other2023);
    write("archive/2023/suqian.gouji.yaml", suqian2023);
    await start();
    await client.open(uriOf(now), suqian2024);
    await told(now, ["carry-over"]);
  });
});

describe("goes", () => {
  const here = suqian2024.replace(
    "carriedIn:           { person:  118",
    "carriedIn:           { person:  1<|>18",
  );

  test("from a figure that was carried in to last year's", async () => {
    write(last, other2023);
    await start();
    const locations = await ask<Location[]>("definition", here);
    expect(
      locations.map(({ uri, range }) => [uri, textAt(uri === uriOf(last) ? other2023 : suqian2024, range)]),
    ).toEqual([
      [uriOf(now), "121"],
      [uriOf(last), "117"],
    ]);
  });

  test("from last year's figure to the one that was carried in", async () => {
    write(now, suqian2024);
    await start();
    const there = suqian2023.replace(
      "carriedOut:          { person:  118",
      "carriedOut:          { person:  1<|>18",
    );
    const locations = await ask<Location[]>("definition", there, { path: last });
    expect(
      locations.filter(({ uri }) => uri === uriOf(now)).map(({ range }) => textAt(suqian2024, range)),
    ).toEqual(["118"]);
    const params = { context: { includeDeclaration: false } };
    const references = await ask<Location[]>("references", there, { path: "2023/again.gouji.yaml", params });
    expect(references.filter(({ uri }) => uri === uriOf(now))).toHaveLength(1);
  });
});

test("shows last year's row in a hover, and how the years tie out", async () => {
  write(last, other2023);
  await start();
  const text = suqian2024.replace(
    "carriedIn:           { person:  118",
    "carriedIn:           { person:  1<|>18",
  );
  const { contents } = await ask<Hover>("hover", text);
  expect(Object(contents).value).toContain(
    [
      "|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
      "| --- | --: | --: | --: | --: | --: | --: | --: |",
      "| 本年 | **118** | 3 | 0 | 0 | 0 | 0 | 121 |",
      "| 上一年 | **91** | 3 | 0 | 0 | 2 | 0 | 96 |",
    ].join("\n"),
  );
  expect(Object(contents).value).toContain("✗ 118 ≠ 117：上年结转数");
});

test("counts what must hold across years with the rest of a table", async () => {
  write(last, other2023);
  await start();
  const lenses = await ask<CodeLens[]>("codeLens", `<|>${suqian2024}`);
  expect(lenses.map(({ command }) => command?.title)).toContain("46 项勾稽：44 通过，2 不符");
});

describe("takes what was carried in from last year's report", () => {
  const takes = "“二、上年结转政府信息公开申请数量”按上一年报告填写（suqian.gouji.yaml）";
  const row = /^ *carriedIn: .*$/m;

  /** The text after the action; the cursor stands behind the marker. */
  async function after(textWithMarker: string, path = now): Promise<string> {
    write(last, other2023);
    await start();
    const actions = await ask<CodeAction[]>("codeAction", textWithMarker, {
      path,
      params: { context: { diagnostics: [] } },
    });
    const action = actions.find(({ title }) => title === takes);
    const [{ edits = [] } = {}] = Object(action?.edit).documentChanges ?? [];
    return edited(textWithMarker.replace("<|>", ""), edits);
  }

  test("where figures differ, and only those", async () => {
    const wrong = suqian2024.replace(
      "carriedIn:           { person:  118",
      "carriedIn:           { person:  <|>118",
    );
    expect(await after(wrong)).toBe(
      suqian2024.replace(row, (line) => line.replace("118", "117").replace("121", "120")),
    );
  });

  test("whatever the document is called", async () => {
    await start();
    const uri = "untitled:5% 2023.gouji.yaml";
    await client.open(uri, other2023);
    const text = suqian2024.replace(
      "carriedIn:           { person:  118",
      "carriedIn:           { person:  <|>118",
    );
    const actions = await ask<CodeAction[]>("codeAction", text, { params: { context: { diagnostics: [] } } });
    expect(actions.map(({ title }) => title)).toContain(
      "“二、上年结转政府信息公开申请数量”按上一年报告填写（untitled:5% 2023.gouji.yaml）",
    );
  });

  test("where the row is blank", async () => {
    const text = await after(suqian2024.replace(row, "  carried<|>In: {}"));
    expect(row.exec(text)?.[0]).toBe(
      "  carriedIn: { person: 117, business: 3, research: 0, welfare: 0, legal: 0, other: 0, total: 120 }",
    );
  });

  test("where the row is missing", async () => {
    const text = await after(
      suqian2024.replace(/^ *carriedIn: .*\n/m, "").replace("requests:", "req<|>uests:"),
    );
    expect(row.exec(text)?.[0].replaceAll(/ +/g, " ")).toBe(
      " carriedIn: { person: 117, business: 3, research: 0, welfare: 0, legal: 0, other: 0, total: 120 }",
    );
  });

  test.each(["见附件，待核", "[118, 3]"])(
    "but not where something else stands in its place: %s",
    async (written) => {
      const text = suqian2024.replace(row, `  carried<|>In: ${written}`);
      expect(await after(text)).toBe(text.replace("<|>", ""));
    },
  );
});
