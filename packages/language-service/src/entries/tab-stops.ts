/** Writes text with places to fill in, one after the other. */
export class TabStops {
  private count = 0;

  /** @param snippets whether the client knows tab stops */
  constructor(private readonly snippets: boolean) {}

  /** @param placeholder what stands there until it is filled in */
  stop(placeholder = ""): string {
    if (!this.snippets) return placeholder;
    this.count += 1;
    return placeholder === "" ? `$${this.count}` : `\${${this.count}:${placeholder}}`;
  }

  choice(choices: readonly string[]): string {
    if (!this.snippets) return "";
    this.count += 1;
    return `\${${this.count}|${choices.map((one) => one.replaceAll(/[\\,|]/g, "\\$&")).join(",")}|}`;
  }

  text(text: string): string {
    return this.snippets ? text.replaceAll(/[\\$}]/g, "\\$&") : text;
  }
}
