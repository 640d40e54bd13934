/** What a character class is tried with. */
const characters = ["A", "a", "1", "0", "无", "-", ".", " ", "_"];

/** Four of them are a year more often than not. */
const digits = "2024";

/**
 * A short text that a pattern fits: of its alternatives the first, of repetitions the fewest. Nothing where that is not
 * enough, as with lookarounds and backreferences.
 */
export function sampleOfPattern(pattern: string): string | undefined {
  const reader = new PatternReader(pattern);
  const sample = reader.alternatives();
  return reader.isDone && fits(sample, pattern) ? sample : undefined;
}

function fits(text: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}

class PatternReader {
  private at = 0;
  private hasFailed = false;

  constructor(private readonly pattern: string) {}

  get isDone(): boolean {
    return !this.hasFailed && this.at === this.pattern.length;
  }

  alternatives(): string {
    const first = this.sequence();
    while (this.take("|")) this.sequence();
    return first;
  }

  private sequence(): string {
    let sample = "";
    while (!this.hasFailed && this.at < this.pattern.length && !"|)".includes(this.next)) {
      const start = this.at;
      const atom = this.atom();
      const isDigit = this.pattern.slice(start, this.at) === "\\d";
      const count = this.fewest();
      sample += isDigit ? digits.repeat(count).slice(0, count) : atom.repeat(count);
    }
    return sample;
  }

  private get next(): string {
    return this.pattern.charAt(this.at);
  }

  private take(text: string): boolean {
    const isThere = this.pattern.startsWith(text, this.at);
    if (isThere) this.at += text.length;
    return isThere;
  }

  private match(regex: RegExp): string | undefined {
    const found = regex.exec(this.pattern.slice(this.at))?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private atom(): string {
    if (this.take("^") || this.take("$")) return "";
    if (this.match(/^\((?:\?(?::|<\w+>))?/) !== undefined) {
      const sample = this.alternatives();
      if (!this.take(")")) this.hasFailed = true;
      return sample;
    }
    const set = this.match(/^(?:\[(?:[^\]\\]|\\.)*\]|\\[pP]\{[^}]*\}|\\[dDwWsSbB]|\.)/u);
    if (set === "\\b" || set === "\\B") return "";
    if (set !== undefined) return this.oneOf(set);
    if (this.take("\\")) return this.literal();
    return "?*+{".includes(this.next) ? this.fail() : this.literal();
  }

  private literal(): string {
    const [character = ""] = this.pattern.slice(this.at);
    this.at += character.length;
    return character;
  }

  private oneOf(set: string): string {
    const inside = Array.from(set.slice(1, -1).replaceAll("\\", ""));
    return [...characters, ...inside].find((one) => fits(one, `^${set}$`)) ?? this.fail();
  }

  private fail(): string {
    this.hasFailed = true;
    this.at = this.pattern.length;
    return "";
  }

  /** How often the last atom is repeated at least. */
  private fewest(): number {
    const quantifier = this.match(/^(?:[?*+]|\{\d+(?:,\d*)?\})\??/) ?? "";
    if (quantifier.startsWith("{")) return Number.parseInt(quantifier.slice(1), 10);
    return /^[?*]/.test(quantifier) ? 0 : 1;
  }
}
