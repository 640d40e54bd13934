import type { EntryWriter, ReportFrame, ReportPart } from "./entry-writer.js";
import { indented } from "./layout.js";
import type { TabStops } from "./tab-stops.js";

/** JSON. It knows no blank but `null`, so that what is written can be read before it is filled in. */
export class JsonEntryWriter implements EntryWriter {
  constructor(
    private readonly stops: TabStops,
    private readonly indentUnit: string,
  ) {}

  key(key: string): string {
    return this.stops.text(JSON.stringify(key));
  }

  entry(key: string, value: string): string {
    return `${this.key(key)}: ${value}`;
  }

  literal(value: unknown): string {
    return this.stops.text(JSON.stringify(value));
  }

  choice(values: readonly unknown[]): string {
    return this.stops.choice(values.map((value) => JSON.stringify(value))) || "null";
  }

  blank(): string {
    return this.stops.stop("null");
  }

  figure(): string {
    return this.blank();
  }

  words(): string {
    return `"${this.stops.stop()}"`;
  }

  quotedWords(): string {
    return this.words();
  }

  prose(): string {
    return this.words();
  }

  items(): string {
    return this.stops.stop();
  }

  map(entries: readonly string[], inline: boolean): string {
    const written = entries.filter((entry) => entry !== "");
    if (written.length === 0) return this.stops.text("{}");
    return `{${this.spaced(written, inline, " ")}${this.stops.text("}")}`;
  }

  list(maps: readonly (readonly string[])[], inline: boolean): string {
    const items = maps.map((entries) => this.map(entries, inline));
    return `[${this.spaced(items, inline, "")}]`;
  }

  report(envelope: readonly string[], parts: readonly ReportPart[], frame: ReportFrame): string {
    const entries = [...envelope, ...parts.map(({ entry }) => entry)];
    if (frame === "file") return `${this.map(entries, false)}\n`;
    return frame === "lines" ? entries.join(",\n") : this.spaced(entries, false, "");
  }

  private spaced(items: readonly string[], inline: boolean, space: string): string {
    if (inline) return space + items.join(", ") + space;
    return `\n${indented(items.join(",\n"), this.indentUnit)}\n`;
  }
}
