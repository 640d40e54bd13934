import type { EntryWriter, ReportFrame, ReportPart } from "./entry-writer.js";
import { indented } from "./layout.js";
import type { TabStops } from "./tab-stops.js";

/** YAML: an entry a line, rows in braces. A blank is written as nothing at all. */
export class YamlEntryWriter implements EntryWriter {
  constructor(private readonly stops: TabStops) {}

  key(key: string): string {
    return key;
  }

  entry(key: string, value: string): string {
    return value.startsWith("\n") ? `${key}:${value}` : `${key}: ${value}`;
  }

  literal(value: unknown): string {
    const isPlain = typeof value === "string" && /^[\p{L}_/][\p{L}\p{N}_/~-]*$/u.test(value);
    const isWord = isPlain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
    return this.stops.text(isWord ? value : JSON.stringify(value));
  }

  choice(values: readonly unknown[]): string {
    return this.stops.choice(values.map((value) => this.literal(value)));
  }

  blank(): string {
    return this.stops.stop();
  }

  figure(): string {
    return this.blank();
  }

  words(): string {
    return this.blank();
  }

  quotedWords(): string {
    return `"${this.stops.stop()}"`;
  }

  prose(inline: boolean): string {
    return inline ? this.words() : `|\n  ${this.stops.stop()}`;
  }

  items(): string {
    return this.stops.stop();
  }

  map(entries: readonly string[], inline: boolean): string {
    if (!inline) return `\n${indented(lines(entries), "  ")}`;
    return `{ ${entries.join(", ").trimEnd()} ${this.stops.text("}")}`;
  }

  list(maps: readonly (readonly string[])[], inline: boolean): string {
    if (inline) return `[${maps.map((entries) => this.map(entries, inline)).join(", ")}]`;
    const items = maps.map((entries) => `- ${indented(entries.join("\n"), "  ").trimStart()}`);
    return `\n${indented(items.join("\n"), "  ")}`;
  }

  /** With the printed label above each part. */
  report(envelope: readonly string[], parts: readonly ReportPart[], frame: ReportFrame): string | undefined {
    if (frame === "braces") return undefined;
    const blocks = parts.map(({ title, entry }) => `# ${this.stops.text(title)}\n${entry}`);
    return [lines(envelope), ...blocks, ""].join("\n\n").replace(/(?<!\n)\n+$/, "\n");
  }
}

/** An entry that is not filled in leaves no space at the end of its line. */
function lines(entries: readonly string[]): string {
  return entries.map((entry) => entry.trimEnd()).join("\n");
}
