import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ClientOptions, fullCapabilities, TestClient, waitFor } from "./client.js";
import { disputes, example } from "../../language-service/test/reports.js";

const uri = "file:///reports/报告.gouji.yaml";
const wrong = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0, total: 44 }");
const madeUp = (name: string) =>
  readFileSync(new URL(`../../../test/forms/library/${name}`, import.meta.url), "utf8");
const asks = { ...fullCapabilities, workspace: { configuration: true } };

let folder: string;
let client: TestClient | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-"));
});
afterEach(async () => {
  await client?.stop();
  client = undefined;
  rmSync(folder, { recursive: true });
});

async function start(options: ClientOptions): Promise<TestClient> {
  return (client = await TestClient.start({ folder, ...options }));
}

/** The message of the wrong total, and its severity. */
async function wrongTotal(by: TestClient) {
  const diagnostics = await by.diagnose(uri, wrong);
  const found = diagnostics.find(({ code }) => code === "disputes-total");
  return found && [found.severity, found.message.slice(0, 6)];
}

describe("takes settings", () => {
  test("from a client that is asked", async () => {
    const configuration = { language: "en", severities: { "disputes-total": "info" } };
    expect(await wrongTotal(await start({ capabilities: asks, configuration }))).toEqual([3, "the pa"]);
  });

  test.each([
    ["as they are", { language: "en" }],
    ["under their name", { gouji: { language: "en" } }],
  ])("from initializationOptions, %s", async (_, initializationOptions) => {
    expect(await wrongTotal(await start({ initializationOptions }))).toEqual([1, "the pa"]);
  });

  test("from a client that sends them along with the news", async () => {
    const by = await start({});
    expect(await wrongTotal(by)).toEqual([1, "各项之和为 "]);
    await by.notify("workspace/didChangeConfiguration", {
      settings: { gouji: { severities: { "disputes-total": "off" } } },
    });
    const { diagnostics } = await by.nextDiagnostics();
    expect(diagnostics.map(({ code }) => code)).not.toContain("disputes-total");
  });

  test("anew when they have changed", async () => {
    const by = await start({ capabilities: asks });
    expect(await wrongTotal(by)).toEqual([1, "各项之和为 "]);
    by.configuration = { language: "en" };
    await by.notify("workspace/didChangeConfiguration", { settings: null });
    expect((await by.nextDiagnostics()).diagnostics.at(-1)?.message).toMatch(/^[^\u4e00-\u9fff]/);
  });
});

describe("lives with a client", () => {
  test.each([
    ["that answers null", null],
    ["that answers with nulls", { language: null, organKind: null, severities: null, schemas: null }],
    ["that answers with something else", "?"],
  ])("%s", async (_, configuration) => {
    const by = await start({ capabilities: asks, configuration });
    expect(await wrongTotal(by)).toEqual([1, "各项之和为 "]);
    expect(by.logged.sort()).toEqual([]);
  });

  test("whose settings make no sense, and says so in the log", async () => {
    const configuration = {
      language: "fr",
      organKind: 3,
      severities: { "disputes-total": "loud" },
      schemas: "a.json",
    };
    const by = await start({ capabilities: asks, configuration });
    expect(await wrongTotal(by)).toEqual([1, "各项之和为 "]);
    expect(by.logged.sort()).toEqual(
      ["language", "organKind", "severities", "schemas"]
        .map((name) => `设置 gouji.${name} 的值无效，已忽略`)
        .sort(),
    );
  });
});

describe("with forms of one's own", () => {
  const report = "file:///reports/library.gouji.yaml";
  const options = { initializationOptions: { schemas: ["library.schema.json"] } };
  const schema = () => join(folder, "library.schema.json");

  test("checks reports in them", async () => {
    writeFileSync(schema(), madeUp("library.schema.json"));
    const by = await start(options);
    expect(await by.diagnose(report, madeUp("library.gouji.yaml"))).toEqual([]);
    expect(by.messages).toEqual([]);
  });

  test("tells once that one is broken, and takes it up when it is mended", async () => {
    writeFileSync(schema(), "{");
    const by = await start(options);
    expect((await by.diagnose(report, madeUp("library.gouji.yaml"))).map(({ code }) => code)).toEqual([
      "format-unknown",
    ]);
    await by.diagnose(uri, example("suqian-2024"));
    expect(by.messages).toEqual([
      {
        type: 1,
        message:
          "表格格式文件 library.schema.json 无法使用：library.schema.json:1:2 /: 不是 JSON：缺少右花括号 }",
      },
    ]);
    // As editors save: a new file takes the place of the old one.
    writeFileSync(`${schema()}.new`, madeUp("library.schema.json"));
    renameSync(`${schema()}.new`, schema());
    const { diagnostics } = await waitFor(() => by.published.find((published) => published.uri === report));
    expect(diagnostics).toEqual([]);
  });

  test("shows all that is wrong with one in its file, until it is mended", async () => {
    const broken = madeUp("library.schema.json")
      .replace('"kind": "rows"', '"kind": "rowz"')
      .replace('"title": "年度"', '"titel": "年度"');
    writeFileSync(schema(), broken);
    const by = await start({ initializationOptions: { ...options.initializationOptions, language: "en" } });
    await by.open(uri, example("suqian-2024"));
    const ofSchema = () => by.published.filter((published) => published.uri === pathToFileURL(schema()).href);
    const [first] = await waitFor(() => (ofSchema().length > 0 ? ofSchema() : undefined));
    expect(first?.diagnostics).toEqual([
      {
        range: { start: { line: 18, character: 14 }, end: { line: 18, character: 27 } },
        severity: 1,
        source: "gouji",
        message: "there is no titel here; did you mean title?",
      },
      {
        range: { start: { line: 44, character: 19 }, end: { line: 44, character: 33 } },
        severity: 1,
        source: "gouji",
        message: 'must be one of "rows", "row", "bands", "fields", "list"',
      },
    ]);
    expect(by.messages.map(({ message }) => message)).toEqual([
      [
        "The form library.schema.json cannot be used: library.schema.json:19:15 /properties/year/titel: there is no titel here; did you mean title?",
        'library.schema.json:45:20 /properties/loans/x-table/kind: must be one of "rows", "row", "bands", "fields", "list"',
      ].join("\n"),
    ]);
    writeFileSync(schema(), madeUp("library.schema.json"));
    const mended = await waitFor(() => ofSchema().find(({ diagnostics }) => diagnostics.length === 0));
    expect(mended.diagnostics).toEqual([]);
  });

  test("follows the files that one refers to, and shows what is wrong in them, with no report open", async () => {
    const counts = join(folder, "counts.json");
    const { definitions, ...rest } = JSON.parse(madeUp("library.schema.json")) as {
      definitions: Record<string, object>;
    };
    const { count, ...own } = definitions;
    const form = JSON.stringify({ ...rest, definitions: own }).replaceAll(
      "#/definitions/count",
      "counts.json#/definitions/count",
    );
    writeFileSync(schema(), form);
    writeFileSync(counts, JSON.stringify({ definitions: { count: { ...count, minimum: "0" } } }));
    const by = await start(options);
    await by.open(report, madeUp("library.gouji.yaml"));
    await by.notify("textDocument/didClose", { textDocument: { uri: report } });
    const ofCounts = () => by.published.filter((published) => published.uri === pathToFileURL(counts).href);
    const found = await waitFor(() => ofCounts().at(-1));
    expect(found.diagnostics.map(({ message }) => message)).toEqual(["应为数字"]);
    writeFileSync(counts, JSON.stringify({ definitions: { count } }));
    await waitFor(() => (ofCounts().at(-1)?.diagnostics.length === 0 ? true : undefined));
    expect(await by.diagnose(report, madeUp("library.gouji.yaml"))).toEqual([]);
  });

  test("tells that one is missing, and takes it up when it comes", async () => {
    const by = await start(options);
    await by.diagnose(report, madeUp("library.gouji.yaml"));
    expect(by.messages).toHaveLength(1);
    writeFileSync(schema(), madeUp("library.schema.json"));
    expect((await by.nextDiagnostics()).diagnostics).toEqual([]);
    expect(by.messages).toHaveLength(1);
  });

  test("never takes their words for markup", async () => {
    const title = "[图书馆](command:quit) <b>";
    writeFileSync(schema(), madeUp("library.schema.json").replace('"图书馆名称"', JSON.stringify(title)));
    const by = await start(options);
    await by.open(report, madeUp("library.gouji.yaml"));
    const hover = await by.request("textDocument/hover", {
      textDocument: { uri: report },
      position: { line: 3, character: 0 },
    });
    expect(hover).toMatchObject({ contents: { value: "**\\[图书馆\\](command:quit) \\<b\\>**" } });
  });
});
