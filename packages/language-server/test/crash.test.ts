import { fileURLToPath } from "node:url";
import type { Hover } from "vscode-languageserver";
import { afterEach, expect, test } from "vitest";
import { TestClient, waitFor } from "./client.js";
import { reportUri as uri } from "./questions.js";
import { disputes } from "../../language-service/test/reports.js";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));

let client: TestClient | undefined;
afterEach(async () => {
  expect(await client?.stop()).toBe(0);
});

/** The server on a machine whose Node lacks or breaks something. */
async function startOn(fault: string): Promise<TestClient> {
  const module = `data:text/javascript,${encodeURIComponent(fault)}`;
  client = await TestClient.start({ command: ["--import", module, program, "--stdio"] });
  return client;
}

const text = disputes("{ upheld: 1, corrected: 0, other: 0, pending: 0, total: 2 }");
const total = { line: 4, character: 58 };

test("a feature that fails answers with an error, and all others go on", async () => {
  const server = await startOn(`Intl.Collator.supportedLocalesOf = () => { throw new Error("no locales") };`);
  await server.open(uri, text);
  const about = { textDocument: { uri }, position: { line: 6, character: 0 } };
  await expect(server.request("textDocument/completion", about)).rejects.toThrow("no locales");
  const hover = await server.request<Hover>("textDocument/hover", { ...about, position: total });
  expect(JSON.stringify(hover.contents)).toContain("总计");
});

test("what fails in the background is logged, and the server goes on", async () => {
  const server = await startOn(
    `process.on("SIGUSR2", () => Promise.reject(new Error("in the background")));`,
  );
  server.process.kill("SIGUSR2");
  await waitFor(() => server.logged.find((message) => message.includes("in the background")));
  await server.open(uri, text);
  const about = { textDocument: { uri }, position: total };
  expect(await server.request<Hover>("textDocument/hover", about)).toBeTruthy();
});
