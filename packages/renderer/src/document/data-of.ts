import type { Form, Source } from "@gouji/core";
import type { Figures } from "@gouji/core/report";
import type { SourceNode } from "@gouji/core/source";
import { escapeStep } from "@gouji/core/text";
import { words } from "./words.js";

const suppressionReason = /^\/suppressions\/\d+\/reason$/;

/**
 * The report as JSON for publication: every value as written (52.10 stays 52.10), with the totals that were left out
 * behind the figures of their row. That a finding was suppressed stays, so that the data may be rendered again; why is not
 * for the public. Read back as a report it gives the same data again.
 */
export function dataOf(source: Source, form: Form, figures: Figures): string {
  const { root, text, syntax } = source;
  if (!root) return "{}";
  const totals = computedTotals(form, figures);
  const write = (node: SourceNode, pointer: string): string => {
    switch (node.kind) {
      case "list":
        return `[${node.items.map((item, index) => write(item, `${pointer}/${index}`)).join(",")}]`;
      case "map": {
        const entries = [...node.entries].map(([key, entry]) =>
          entryOf(key, write(entry.node, `${pointer}/${escapeStep(key)}`)),
        );
        return `{${[...entries, ...(totals.get(pointer) ?? [])].join(",")}}`;
      }
      case "scalar":
        if (suppressionReason.test(pointer)) return JSON.stringify(words.suppressed);
        return syntax === "value" ? scalarOf(node) : scalarOf(node, text.slice(node.start, node.end));
    }
  };
  return write(root, "");
}

/** Entries of totals, by the pointer of their row. */
function computedTotals({ cells }: Form, { states, values }: Figures): Map<string, string[]> {
  const totals = new Map<string, string[]>();
  for (const { index, pointer, key } of cells) {
    if (states[index] !== "computed") continue;
    const row = pointer.slice(0, pointer.lastIndexOf("/"));
    totals.set(row, [...(totals.get(row) ?? []), entryOf(key, String(values[index]))]);
  }
  return totals;
}

function entryOf(key: string, value: string): string {
  return `${JSON.stringify(key)}:${value}`;
}

function scalarOf({ value }: SourceNode & { kind: "scalar" }, written = ""): string {
  const isNumber = typeof value === "number" && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(written);
  return isNumber ? written : JSON.stringify(value);
}
