import { existsSync } from "node:fs";
import { checkReport, readSource, statutoryForms } from "@gouji/core";
import type { Diagnostic } from "vscode-languageserver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fullCapabilities, TestClient } from "./client.js";
import { disputes, example } from "../../language-service/test/reports.js";

const uri = "file:///reports/报告.gouji.yaml";
const wrong = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0, total: 44 }");

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

describe("publishes", () => {
  test("a finding with its rule, message, related figures and version", async () => {
    const page = new URL("../dist/rules/disputes-total.md", import.meta.url);
    expect(existsSync(page)).toBe(true);
    await client.open(uri, example("xiangtan-2020"), 7);
    const { version, diagnostics } = await client.nextDiagnostics();
    expect(version).toBe(7);
    expect(diagnostics[1]).toEqual({
      range: at(62, 74, 76),
      severity: 1,
      code: "disputes-total",
      codeDescription: { href: page.href },
      source: "gouji",
      message:
        "各项之和为 40（37 + 3 + 0 + 0），填写 44，多 4；“总计”或其中一项有误；结果维持、结果纠正、其他结果、尚未审结之和，应等于总计。",
      relatedInformation: [
        related("结果维持：37", at(62, 27, 29)),
        related("结果纠正：3", at(62, 42, 43)),
        related("其他结果：0", at(62, 52, 53)),
        related("尚未审结：0", at(62, 64, 65)),
      ],
      data: { pointer: "/disputes/litigation/direct/total" },
    });
    expect(diagnostics.map(({ severity, code }) => [severity, code])).toEqual([
      [2, "decisions-equal-item-count"],
      [1, "disputes-total"],
    ]);
    await close();
  });

  test("what a bare client sees the same as the check itself finds", async () => {
    const bare = await TestClient.start({ capabilities: {} });
    for (const name of ["xiangtan-2020", "suqian-2023", "suqian-2024"]) {
      const file = `file:///examples/${name}.gouji.yaml`;
      expect(facts(await bare.diagnose(file, example(name)))).toEqual(found(file, example(name)));
    }
    expect(await bare.stop()).toBe(0);
  });

  test("at most ten related figures, those that are not zero first", async () => {
    const text = example("suqian-2024").replace("other: 2, total: 3521", "other: 1, total: 3521");
    const [diagnostic] = await client.diagnose(uri, text);
    const values = (diagnostic?.relatedInformation ?? []).map(({ message }) => message.split("：").at(-1));
    expect(values).toHaveLength(10);
    expect(values.slice(0, 5)).not.toContain("0");
    await close();
  });

  test("new ones while the report is typed, and none of an earlier version", async () => {
    expect((await client.diagnose(uri, wrong)).map(({ code }) => code)).toContain("disputes-total");
    for (const [version, newText] of [
      [2, "4"],
      [3, "40"],
    ] as const) {
      const range = at(4, 69, version === 2 ? 71 : 70);
      const contentChanges = [{ range, text: newText }];
      await client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    }
    const { version, diagnostics } = await client.nextDiagnostics();
    expect(version).toBe(3);
    expect(diagnostics.map(({ code }) => code)).not.toContain("disputes-total");
    await close();
  });

  test("none for a report that is closed while it is checked", async () => {
    await client.diagnose(uri, wrong);
    await client.notify("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: "" }],
    });
    await close();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(client.published).toEqual([]);
  });

  test("nothing that the author has suppressed", async () => {
    const suppressed = `${wrong}suppressions:\n  - { rule: disputes-total, at: /disputes/litigation/direct/total, reason: 原文如此 }\n`;
    expect((await client.diagnose(uri, suppressed)).map(({ code }) => code)).not.toContain("disputes-total");
    await close();
  });

  test("nothing for a file that is no report", async () => {
    await client.open("file:///reports/docker-compose.yaml", "services: [");
    await client.open("file:///reports/package.json", "{");
    expect(await client.diagnose("file:///reports/a.gouji.json", "{")).toHaveLength(1);
    for (const name of ["docker-compose.yaml", "package.json", "a.gouji.json"]) {
      await client.notify("textDocument/didClose", { textDocument: { uri: `file:///reports/${name}` } });
    }
    expect((await client.nextDiagnostics()).uri).toBe("file:///reports/a.gouji.json");
  });
});

describe("answers a client that asks", () => {
  const capabilities = {
    ...fullCapabilities,
    textDocument: { ...fullCapabilities.textDocument, diagnostic: {} },
  };
  const ask = (by: TestClient, previousResultId?: string) =>
    by.request<{ kind: string; resultId?: string; items?: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });

  test("with the same findings, and publishes none besides", async () => {
    const by = await TestClient.start({ capabilities });
    await by.open(uri, example("xiangtan-2020"));
    const answer = await ask(by);
    expect(answer.kind).toBe("full");
    expect(facts(answer.items ?? [])).toEqual(found(uri, example("xiangtan-2020")));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(by.published).toEqual([]);
    await by.stop();
  });

  test("that nothing has changed, until something has", async () => {
    const by = await TestClient.start({ capabilities });
    await by.open(uri, wrong);
    const { resultId } = await ask(by);
    expect(await ask(by, resultId)).toEqual({ kind: "unchanged", resultId });
    const contentChanges = [{ range: at(4, 69, 71), text: "40" }];
    await by.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges });
    expect((await ask(by, resultId)).kind).toBe("full");
    await by.stop();
  });

  test("with an empty list for a document that is not open", async () => {
    const by = await TestClient.start({ capabilities });
    expect(await ask(by)).toEqual({ kind: "full", items: [] });
    await by.stop();
  });
});

function at(line: number, start: number, end: number) {
  return { start: { line, character: start }, end: { line, character: end } };
}

function related(figure: string, range: ReturnType<typeof at>) {
  return { location: { uri, range }, message: `第四部分 · 行政诉讼 未经复议直接起诉 · ${figure}` };
}

function facts(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ range, code, message }) => ({ range, code, message }));
}

function found(file: string, text: string) {
  const { findings } = checkReport(readSource(text, file), statutoryForms);
  return findings.map(({ range, rule, message }) => ({ range, code: rule, message }));
}

async function close(): Promise<void> {
  await client.notify("textDocument/didClose", { textDocument: { uri } });
  expect(await client.nextDiagnostics()).toEqual({ uri, diagnostics: [] });
}
