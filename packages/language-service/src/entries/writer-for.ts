import type { Source } from "@gouji/core";
import type { EntryWriter } from "./entry-writer.js";
import { JsonEntryWriter } from "./json-entry-writer.js";
import { TabStops } from "./tab-stops.js";
import { YamlEntryWriter } from "./yaml-entry-writer.js";

/** The writer for a file, in its syntax and with its indentation. */
export function writerFor({ syntax, text }: Source, snippets: boolean): EntryWriter {
  const stops = new TabStops(snippets);
  return syntax === "json" ? new JsonEntryWriter(stops, indentUnit(text)) : new YamlEntryWriter(stops);
}

/** What the first line that is indented is indented by. */
function indentUnit(text: string): string {
  return /^[ \t]+/m.exec(text)?.[0] ?? "  ";
}
