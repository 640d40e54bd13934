import { RE2JS } from "re2js";

/**
 * A pattern of a custom form as a report's text meets it: in time that grows with the text and no faster, whatever the
 * pattern says. JavaScript's own engine takes hours for `^([^x]+)+x$` and a line of `a`s.
 *
 * @throws SyntaxError where it is no pattern of JSON Schema, and LinearPatternError where only backtracking could match it
 */
export class LinearPattern {
  private readonly engine: RE2JS;

  constructor(private readonly pattern: string) {
    new RegExp(pattern, "u");
    this.engine = compile(pattern);
  }

  test(text: string): boolean {
    return this.engine.test(text);
  }

  /** Ajv knows patterns apart by it. */
  toString(): string {
    return this.pattern;
  }
}

/** A pattern that no engine matches in linear time, or that is too large. */
export class LinearPatternError extends Error {}

function compile(pattern: string): RE2JS {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(asRe2(pattern)));
  } catch (cause) {
    throw new LinearPatternError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

const token = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\[^]|\[\^?|[^]/gu;

/** What `\s` means in JavaScript; RE2 means ASCII. */
const spaces =
  "\\t-\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}";
const lineEnds = "\\n\\r\\x{2028}\\x{2029}";

/** The same pattern in RE2's words, where they differ from JavaScript's with the flag `u`. */
function asRe2(pattern: string): string {
  let inClass = false;
  return pattern.replace(token, (written) => {
    const property = /^\\([pP])\{(?:General_Category|gc|Script|sc)=(\w+)\}$/.exec(written);
    if (property) return `\\${property[1] ?? ""}{${property[2] ?? ""}}`;
    if (inClass) {
      if (written === "]") inClass = false;
      return inClass ? inClassAsRe2(written) : written;
    }
    if (written.startsWith("[")) inClass = true;
    if (written === ".") return `[^${lineEnds}]`;
    if (written === "\\s") return `[${spaces}]`;
    return written === "\\S" ? `[^${spaces}]` : written;
  });
}

function inClassAsRe2(written: string): string {
  if (written === "\\s") return spaces;
  if (written === "\\S") throw new LinearPatternError("\\S stands in brackets");
  if (written === "\\b") return "\\x08";
  return written.startsWith("[") ? `\\${written}` : written;
}
