import { Composer, type CST, type Document, Lexer, Parser, YAMLParseError } from "yaml";
import { mostNested, mostTokens } from "./limits.js";

/** A text as the YAML parser takes it. */
export interface YamlDocument {
  readonly document: Document.Parsed;
  /** Why and where the text is more than any report; nothing of it was parsed then. */
  readonly excess?: { readonly detail: "TooDeep" | "TooMany"; readonly at: number };
}

// Duplicate keys are found while walking, where both places are known; positions are counted only when asked for.
const options = { uniqueKeys: false, stringKeys: true, prettyErrors: false, logLevel: "error" } as const;

/**
 * Parses a text of one document; a second one is an error.
 *
 * What is more than any report is noticed while the tokens come in: the composer, which walks what it is given with a call
 * a level, never gets to see what would exhaust the stack.
 */
export function parseYaml(text: string): YamlDocument {
  const parser = new Parser();
  let excess: YamlDocument["excess"];
  let left = mostTokens;
  function* tokens() {
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      if (parser.stack.length > mostNested)
        excess = { detail: "TooDeep", at: parser.stack.at(-1)?.offset ?? parser.offset };
      else if (left-- === 0) excess = { detail: "TooMany", at: parser.offset };
      if (excess) return;
    }
    yield* parser.end();
  }
  const document = withoutStackTraces(() => compose(tokens(), text.length));
  return { document, ...(excess && { excess }) };
}

function compose(tokens: Iterable<CST.Token>, length: number): Document.Parsed {
  let document: Document.Parsed | undefined;
  for (const found of new Composer(options).compose(tokens, true, length)) {
    if (document) {
      const [start, end] = found.range;
      document.errors.push(new YAMLParseError([start, end], "MULTIPLE_DOCS", "a second document"));
      break;
    }
    document = found;
  }
  if (!document) throw new Error("the YAML composer gave no document");
  return document;
}

/** The parser makes an `Error` of everything that is wrong with a text, and a stack trace of each takes longest of all. */
function withoutStackTraces<Result>(action: () => Result): Result {
  // Of V8, and not in the types of every target; elsewhere the property means nothing.
  const traces: ErrorConstructor & { stackTraceLimit?: number } = Error;
  const { stackTraceLimit = 10 } = traces;
  traces.stackTraceLimit = 0;
  try {
    return action();
  } finally {
    traces.stackTraceLimit = stackTraceLimit;
  }
}
