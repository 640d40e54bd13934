/** A snippet as it stands when every place is left at its default; of a choice, at the first. */
export function expandSnippet(body: readonly string[]): string {
  const reader = new SnippetReader(body.join("\n"));
  return reader.read();
}

class SnippetReader {
  private at = 0;
  /** What stands at each number: its first place says it, the others repeat it. */
  private readonly defaults = new Map<string, string>();

  constructor(private readonly text: string) {}

  read(end = ""): string {
    let read = "";
    while (this.at < this.text.length && (end === "" || this.text[this.at] !== end)) read += this.next();
    this.at += end.length;
    return read;
  }

  private next(): string {
    const rest = this.text.slice(this.at);
    const [escape, escaped] = /^\\([\\$}])/.exec(rest) ?? [];
    const [choice, choices] = /^\$\{(?:\d+)\|([^|]*)\|\}/.exec(rest) ?? [];
    const [stop] = /^\$\d+/.exec(rest) ?? [];
    const [placeholder, number = ""] = /^\$\{(\d+):/.exec(rest) ?? [];
    if (escape !== undefined) return this.taken(escape, escaped);
    if (choice !== undefined) return this.taken(choice, choices?.split(",")[0]);
    if (stop !== undefined) return this.taken(stop, "");
    if (placeholder === undefined) return this.taken(rest.slice(0, 1), rest.slice(0, 1));
    this.at += placeholder.length;
    const read = this.read("}");
    this.defaults.set(number, this.defaults.get(number) ?? read);
    return this.defaults.get(number) ?? "";
  }

  private taken(piece: string, value = ""): string {
    this.at += piece.length;
    return value;
  }
}
