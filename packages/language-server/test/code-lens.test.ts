import type { CodeLens, Location } from "vscode-languageserver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { ask, reportUri } from "./questions.js";
import { on, textAt } from "../../language-service/test/texts.js";
import { disputes, example } from "../../language-service/test/reports.js";

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

test("counts what does not tie out, and what cannot be checked", async () => {
  const text = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0, total: 44 }").replace(
    "total: 2",
    "",
  );
  expect(await ask(client, "textDocument/codeLens", text.replace("corrected: 0", "corrected: x"))).toEqual([
    { range: on(1, 0, 8), command: { title: "3 项勾稽：1 通过，1 不符，1 无法核对", command: "" } },
  ]);
});

describe("for a client that can show figures, a lens leads to", () => {
  const command = "gouji.showFigures";
  let showing: TestClient;
  beforeAll(async () => {
    showing = await TestClient.start({ initializationOptions: { clientCommands: [command] } });
  });
  afterAll(() => showing.stop());

  const lenses = async (text: string) =>
    (await ask<CodeLens[]>(showing, "textDocument/codeLens", text)).map(({ command: one }) => one);
  /** The figures that the lens of the third or fourth part leads to. */
  const figures = async (text: string, part: 1 | 2) => {
    const lens = (await lenses(text))[part];
    const [uri, , locations = []] = (lens?.arguments ?? []) as [string, unknown, Location[]];
    expect([lens?.command, ...new Set([uri, ...locations.map((one) => one.uri)])]).toEqual([
      command,
      reportUri,
    ]);
    return locations.map(({ range }) => [range.start.line + 1, textAt(text, range)]);
  };
  const suqian = example("suqian-2024");

  test("the figure that is wrong", async () => {
    expect(await figures(suqian.replace("total: 170", "total: 171"), 2)).toEqual([[65, "171"]]);
  });

  test("the one wrong figure behind several relations that fail", async () => {
    expect(await figures(suqian.replace("person:   16", "person:   61"), 1)).toEqual([[41, "61"]]);
  });

  test("all figures that are wrong, from top to bottom", async () => {
    const text = suqian.replace("total:  25", "total:  24").replace("total: 170", "total: 171");
    expect(await figures(text, 2)).toEqual([
      [65, "171"],
      [67, "24"],
    ]);
  });

  test("the total where its finding is suppressed", async () => {
    const suppression =
      "suppressions:\n  - { rule: disputes-total, at: /disputes/review/total, reason: 照原件 }\n";
    expect(await figures(`${suqian.replace("total: 170", "total: 171")}${suppression}`, 2)).toEqual([
      [65, "171"],
    ]);
  });

  test("nothing where all relations hold", async () => {
    expect(await lenses(suqian)).toContainEqual({ title: "39 项勾稽：39 通过", command: "" });
  });
});
