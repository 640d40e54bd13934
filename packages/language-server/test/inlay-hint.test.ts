import type { InlayHint } from "vscode-languageserver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fullCapabilities, TestClient } from "./client.js";
import { ask } from "./questions.js";
import { on, wholeText } from "../../language-service/test/texts.js";
import { disputes, example } from "../../language-service/test/reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

async function hintsIn(text: string, { by = client, range = wholeText } = {}) {
  return ask<InlayHint[]>(by, "textDocument/inlayHint", text, { params: { range } });
}

const wrong = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0, total: 44 }");

test("tells at each total whether it is right, and by how much it is not", async () => {
  expect(await hintsIn(wrong)).toEqual([
    { position: { line: 2, character: 67 }, label: "✓", paddingLeft: true },
    { position: { line: 4, character: 71 }, label: "各项之和 40，多 4", paddingLeft: true },
    { position: { line: 5, character: 74 }, label: "✓", paddingLeft: true },
  ]);
});

test("tells what a total that is left out comes to, at the end of its row", async () => {
  const text = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0 }");
  expect(await hintsIn(text, { range: on(4, 0, 80) })).toEqual([
    { position: { line: 4, character: 62 }, label: "总计 40", paddingLeft: true },
  ]);
});

test("tells both sums where two relations disagree", async () => {
  const text = example("suqian-2024")
    .replace("total: 3521 }", "total: 3525 }")
    .replace("legal: 5,", "legal: 6,");
  const labels = (await hintsIn(text)).map(({ label }) => label).filter((label) => label !== "✓");
  expect(labels).toEqual(["各项之和 5，多 1", "各项之和：3521 / 3522"]);
});

test("says nothing of a total whose parts are blank", async () => {
  const text = disputes("{ upheld: 37, corrected: , other: 0, pending: 0, total: 44 }");
  expect(await hintsIn(text, { range: on(4, 0, 80) })).toEqual([]);
});

test("shows the printed label behind each key, if asked to", async () => {
  const initializationOptions = { inlayHints: { labels: true, totals: false } };
  const by = await TestClient.start({ initializationOptions });
  const text = disputes("{ upheld: 37, total: 37 }");
  const label = (character: number, text: string) => ({
    position: { line: 4, character },
    label: text,
    kind: 1,
    paddingLeft: true,
  });
  expect(await hintsIn(text, { by, range: on(4, 0, 80) })).toEqual([
    label(10, "未经复议直接起诉"),
    label(20, "结果维持（件）"),
    label(31, "总计（件）"),
  ]);
  await by.stop();
});

test("can be switched off, and asks a client to look again", async () => {
  const { workspace } = fullCapabilities;
  const capabilities = {
    ...fullCapabilities,
    workspace: { ...workspace, inlayHint: { refreshSupport: true } },
  };
  const by = await TestClient.start({ capabilities });
  const refreshed = new Promise((resolve) =>
    by.connection.onRequest("workspace/inlayHint/refresh", () => {
      resolve(true);
      return null;
    }),
  );
  await by.notify("workspace/didChangeConfiguration", {
    settings: { gouji: { inlayHints: { totals: false } } },
  });
  expect(await refreshed).toBe(true);
  expect(await hintsIn(wrong, { by })).toEqual([]);
  await by.stop();
});
