import { readSource } from "@gouji/core";
import type { SourceMap, SourceNode } from "@gouji/core/source";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { complete } from "./completions.js";
import { taken } from "../../language-service/test/taken.js";
import { jsonUri } from "./questions.js";
import { random } from "../../language-service/test/random.js";
import { exampleInJson } from "../../language-service/test/reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

/** All maps of a report that have entries. */
function mapsIn(node: SourceNode | undefined): SourceMap[] {
  if (node?.kind === "list") return node.items.flatMap(mapsIn);
  if (node?.kind !== "map" || node.entries.size === 0) return [];
  return [node, ...[...node.entries.values()].flatMap((entry) => mapsIn(entry.node))];
}

/** A key as it may look when somebody asks for the rest of it. */
const typings = [
  (key: string) => `"${key.slice(0, 2)}<|>"`,
  (key: string) => `"${key.slice(0, 1)}<|>`,
  (key: string) => `"<|>${key}"`,
  (key: string) => `${key.slice(0, 2)}<|>`,
  () => '"<|>"',
  () => "<|>",
];

test.each([
  ["two spaces", "  "],
  ["tabs", "\t"],
  ["nothing, on one line", ""],
])(
  "a key that is taken back from a report indented by %s is offered again, and leaves a report that can be read",
  async (_, indent) => {
    const next = random(indent.length + 7);
    const pick = <T>(items: readonly T[]) => items[Math.floor(next() * items.length)];
    const text = exampleInJson("suqian-2024", indent);
    const source = readSource(text, jsonUri);
    const maps = mapsIn(source.root);
    for (let run = 0; run < 120; run++) {
      const entries = [...(pick(maps)?.entries ?? [])].filter(([key]) => key !== "format");
      const [key, entry] = pick(entries) ?? [];
      if (key === undefined || !entry) continue;
      const begun = pick(typings)?.(key) ?? "";
      const withoutValue = text.slice(0, entry.key.start) + begun + text.slice(entry.node.end);
      const typed = withoutCommas(withoutValue, next);
      const list = await complete(client, typed, jsonUri);
      const written = taken(
        typed,
        list?.items.find(({ label }) => label === key),
      );
      const read = readSource(written, jsonUri);
      expect(read.problems, typed.slice(entry.key.start - 40, entry.key.start + 60)).toEqual([]);
      expect(keysIn(read.root)).toEqual(keysIn(source.root));
      expect(written.split("\n").length).toBe(text.split("\n").length);
    }
  },
  60_000,
);

/** Perhaps without the comma behind the cursor, and without the one in front of it if something is typed. */
function withoutCommas(text: string, next: () => number): string {
  const half = next() < 0.5 ? text : text.replace(/(<\|>[^\s,}]*),/, "$1");
  return next() < 0.5 ? half : half.replace(/,(\s*"\w*<\|>|\s+\w+<\|>)/, "$1");
}

/** All keys of a report, in the order of its text. */
function keysIn(node: SourceNode | undefined): string[] {
  return mapsIn(node).flatMap(({ entries }) => [...entries.keys()]);
}
