import { mostListRows } from "../form/check-table.js";
import type { Form, ListRows } from "../form/form.js";
import type { FormSchema } from "../form/schema.js";
import { nodeAt } from "../source/pointer.js";
import type { Source, SourceNode } from "../source/source.js";
import { stepsOf } from "../text/json-pointer.js";

/** So many reports are checked again and again while one is typed, and others beside it. */
const mostKept = 8;

/** Forms with the rows of lists, by what the rows are called. */
const withRows = new WeakMap<FormSchema, Map<string, Form>>();

/** A form with the rows that the lists of a report have; the form itself where it has no lists. */
export function formOf(source: Source, form: Form): Form {
  if (form.lists.length === 0) return form;
  const rows: ListRows = new Map(form.lists.map((list) => [list, rowNames(list, source, form)]));
  const key = JSON.stringify([...rows.values()]);
  const kept = withRows.get(form.schema) ?? new Map<string, Form>();
  withRows.set(form.schema, kept);
  const found = kept.get(key) ?? form.withRows(rows);
  kept.delete(key);
  kept.set(key, found);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return found;
}

/** The numbers of the lists of which a report's rows are not all known: too long, or no list at all. */
export function partlyReadLists(source: Source, { parts, lists }: Form): number[] {
  if (lists.length === 0) return [];
  return parts
    .filter(({ pointer }) => {
      const node = lists.includes(pointer) ? nodeAt(source, stepsOf(pointer)) : undefined;
      return node && (node.kind !== "list" || node.items.length > mostListRows);
    })
    .map(({ number }) => number);
}

/** What the key column says in each row; empty where it says nothing. */
function rowNames(list: string, source: Source, { parts }: Form): string[] {
  const part = parts.find(({ pointer }) => pointer === list);
  const key = part?.kind === "table" ? part.list?.key : undefined;
  const node = nodeAt(source, stepsOf(list));
  if (key === undefined || node?.kind !== "list") return [];
  return node.items.slice(0, mostListRows).map((item) => nameIn(item, key));
}

function nameIn(item: SourceNode, key: string): string {
  const node = item.kind === "map" ? item.entries.get(key)?.node : undefined;
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value.trim() : "";
}
