import type { Document } from "yaml";
import { parseMended } from "./mend-yaml.js";
import type { Source, SourceProblem } from "./source.js";
import { unreadableSource } from "./unreadable-source.js";
import { valueOf } from "./value-of.js";
import { YamlReader } from "./yaml-reader.js";

/**
 * Reads YAML 1.2. Never throws: what cannot be read is a problem of the source.
 *
 * @param isKey tells the keys that reports have: behind them, and nowhere else, slips of punctuation are looked for
 */
export function readYaml(text: string, file: string, isKey: (key: string) => boolean = () => false): Source {
  const { document, slips, toWritten, excess } = parseMended(text, isKey);
  if (excess) return unreadableSource({ file, text, syntax: "yaml" }, excess.detail, excess.at);
  const reader = new YamlReader(text, slips, toWritten);
  const root = document.contents ? reader.node(document.contents) : undefined;
  const problems = [...syntaxProblems(document, toWritten), ...slips, ...reader.problems];
  return { file, text, syntax: "yaml", ...(root && { root }), value: root && valueOf(root), problems };
}

function syntaxProblems(document: Document.Parsed, toWritten: (offset: number) => number): SourceProblem[] {
  return document.errors.map(({ code, pos: [start, end] }) => ({
    code: "unparsed",
    detail: code,
    start: toWritten(start),
    end: toWritten(end),
  }));
}
