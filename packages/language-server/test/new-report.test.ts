import { statutoryForms } from "@gouji/core";
import type { Diagnostic } from "vscode-languageserver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient, waitFor } from "./client.js";
import { complete } from "./completions.js";
import { taken } from "../../language-service/test/taken.js";
import { jsonUri, reportUri } from "./questions.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

/** The text of a new report, and what is found in it once it stands in the editor. */
async function begin(uri: string, form: string): Promise<{ text: string; diagnostics: Diagnostic[] }> {
  const list = await complete(client, "<|>", uri);
  const text = taken(
    "<|>",
    list?.items.find(({ label }) => label.includes(form)),
  );
  await client.open(uri, "");
  const change = { textDocument: { uri, version: 2 }, contentChanges: [{ text }] };
  await client.notify("textDocument/didChange", change);
  const { diagnostics } = await waitFor(() =>
    client.published.find((one) => one.uri === uri && one.version === 2),
  );
  await client.notify("textDocument/didClose", { textDocument: { uri } });
  client.published.length = 0;
  return { text, diagnostics };
}

describe.each(statutoryForms.map(({ id }) => id))("a new report of %s", (form) => {
  test("that is begun in an empty JSON file has the findings of one in YAML: what is not filled in", async () => {
    const json = await begin(jsonUri, form);
    const yaml = await begin(reportUri, form);
    const rules = json.diagnostics.map(({ code }) => code);
    expect(rules).toEqual(yaml.diagnostics.map(({ code }) => code));
    expect(new Set(rules)).toEqual(new Set(["value-kind", "part-empty", "cell-blank"]));
    expect(json.text.startsWith(`{\n  "format": "${form}",\n  "year": null,\n  "organ": "",\n`)).toBe(true);
  });

  test.each(["{<|>}", "{ <|> }", "{\n  <|>\n}", '"<|>"', "新<|>"])("is begun in %j, too", async (begun) => {
    const list = await complete(client, begun, jsonUri);
    const written = taken(
      begun,
      list?.items.find(({ label }) => label.includes(form)),
    );
    expect(JSON.parse(written)).toEqual(JSON.parse((await begin(jsonUri, form)).text));
  });
});

test.each(["<|>", '"<|>"'])(
  "in an empty JSON file, %j, the form alone is offered with its braces",
  async (begun) => {
    const list = await complete(client, begun, jsonUri);
    const format = list?.items.find(({ label }) => label === "format");
    expect(taken(begun, format)).toBe('{\n  "format": "2021"\n}\n');
  },
);

test("is not begun between the braces of a YAML file, where its lines would not fit", async () => {
  const labels = (await complete(client, "{ <|> }"))?.items.map(({ label }) => label);
  expect(labels).toEqual(["format"]);
});
