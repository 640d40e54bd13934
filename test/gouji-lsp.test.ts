import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { TestClient } from "../packages/language-server/test/client.js";

const command = fileURLToPath(new URL("../packages/cli/dist/gouji.cjs", import.meta.url));
const wrong = readFileSync(new URL("../examples/xiangtan-2020.gouji.yaml", import.meta.url), "utf8");

test("gouji lsp serves the editor, and links what it finds to the rules' pages", async () => {
  const client = await TestClient.start({ command: [command, "lsp", "--stdio"] });
  const diagnostics = await client.diagnose("file:///reports/a.gouji.yaml", wrong);
  const page = diagnostics.find(({ code }) => code === "disputes-total")?.codeDescription?.href ?? "";
  expect(page).toMatch(/\/rules\/disputes-total\.md$/);
  expect(existsSync(fileURLToPath(page))).toBe(true);
  expect(await client.stop()).toBe(0);
});

test("gouji lsp checks a custom form", async () => {
  const form = fileURLToPath(new URL("forms/library/library.schema.json", import.meta.url));
  const report = readFileSync(new URL("forms/library/library.gouji.yaml", import.meta.url), "utf8");
  const client = await TestClient.start({
    command: [command, "lsp"],
    initializationOptions: { schemas: [form] },
  });
  expect(await client.diagnose("file:///reports/a.gouji.yaml", report)).toEqual([]);
  expect(client.messages).toEqual([]);
  const unknown = await client.diagnose("file:///reports/b.gouji.yaml", `${report}total: 1\n`);
  expect(unknown).toMatchObject([{ code: "key-unknown" }]);
  expect(await client.stop()).toBe(0);
});
