import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
      { type: 1, message: expect.stringMatching(/^表格格式文件 library\.schema\.json 无法使用：/) },
    ]);
    // As editors save: a new file takes the place of the old one.
    writeFileSync(`${schema()}.new`, madeUp("library.schema.json"));
    renameSync(`${schema()}.new`, schema());
    const { diagnostics } = await waitFor(() => by.published.find((published) => published.uri === report));
    expect(diagnostics).toEqual([]);
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
