import type { Form } from "@gouji/core";
import { figureDigits, type Figures } from "@gouji/core/report";
import type { SourceNode } from "@gouji/core/source";
import { escapeStep } from "@gouji/core/text";
import type { Filling } from "./filling.js";

const suppressionReason = /^\/suppressions\/\d+\/reason$/;

/**
 * The report as JSON for publication: every value as written (52.10 stays 52.10), with the totals that were left out, each
 * where its form has it. That a finding was suppressed stays, so that the data may be rendered again; why is not for the
 * public. Read back as a report it gives the same data again.
 */
export function dataOf({ source, form, figures, messages }: Filling): string {
  const { root, text, syntax } = source;
  if (!root) return "{}";
  const totals = computedTotals(form, figures);
  const write = (node: SourceNode, pointer: string): string => {
    switch (node.kind) {
      case "list":
        return `[${node.items.map((item, index) => write(item, `${pointer}/${index}`)).join(",")}]`;
      case "map": {
        const written = [...node.entries].map(([key, entry]): Entry => [
          key,
          write(entry.node, `${pointer}/${escapeStep(key)}`),
        ]);
        const keys = form.places.get(pointer)?.keys ?? [];
        const entries = withTotals(written, totals.get(pointer) ?? [], keys);
        return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(",")}}`;
      }
      case "scalar":
        if (suppressionReason.test(pointer)) return JSON.stringify(messages.suppressed);
        return syntax === "value" ? scalarOf(node) : scalarOf(node, text.slice(node.start, node.end));
    }
  };
  return write(root, "");
}

type Entry = readonly [key: string, value: string];

/** The entries of a row, and the totals that it left out: each before the first entry that its form has behind it. */
function withTotals(
  written: readonly Entry[],
  totals: readonly Entry[],
  keys: readonly string[],
): readonly Entry[] {
  return totals.reduce((entries, total) => {
    const place = keys.indexOf(total[0]);
    const at = entries.findIndex(([key]) => keys.indexOf(key) > place);
    return at < 0 ? [...entries, total] : entries.toSpliced(at, 0, total);
  }, written);
}

/** Totals that were left out, as they are written, by the pointer of their row. */
function computedTotals({ cells }: Form, { states, values }: Figures): Map<string, Entry[]> {
  const totals = new Map<string, Entry[]>();
  for (const cell of cells) {
    const { index, key, pointer } = cell;
    const value = values[index];
    if (states[index] !== "computed" || value === undefined) continue;
    const row = pointer.slice(0, pointer.lastIndexOf("/"));
    totals.set(row, [...(totals.get(row) ?? []), [key, figureDigits(value, cell)]]);
  }
  return totals;
}

function scalarOf({ value }: SourceNode & { kind: "scalar" }, written = ""): string {
  const isNumber = typeof value === "number" && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(written);
  return isNumber ? written : JSON.stringify(value);
}
