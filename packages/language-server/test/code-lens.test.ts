import { afterAll, beforeAll, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { ask, on } from "./questions.js";
import { disputes, example } from "./reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

test("tells above each table how its relations came out", async () => {
  const text = example("suqian-2024").replace("total: 170", "total: 171");
  const line = (key: string) => text.split("\n").findIndex((one) => one.startsWith(key));
  const lens = (key: string, title: string) => ({
    range: on(line(key), 0, key.length),
    command: { title, command: "" },
  });
  expect(await ask(client, "textDocument/codeLens", text)).toEqual([
    lens("disclosure", "2 项勾稽：2 通过"),
    lens("requests", "39 项勾稽：39 通过"),
    lens("disputes", "3 项勾稽：2 通过，1 不符"),
  ]);
});

test("counts what does not tie out, and what cannot be told", async () => {
  const text = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0, total: 44 }").replace(
    "total: 2",
    "",
  );
  expect(await ask(client, "textDocument/codeLens", text.replace("corrected: 0", "corrected: x"))).toEqual([
    { range: on(1, 0, 8), command: { title: "3 项勾稽：1 通过，1 不符，1 无法核对", command: "" } },
  ]);
});
