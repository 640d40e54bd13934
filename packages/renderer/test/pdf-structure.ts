import { execFileSync } from "node:child_process";

/** A cell of a tagged table as a screen reader gets it: whether it is a head, its text, the texts of its heads. */
export interface TaggedCell {
  readonly kind: "TH" | "TD";
  readonly scope: string | undefined;
  readonly text: string;
  readonly heads: readonly string[];
}

/** The cells of each table of a tagged PDF, read with poppler. */
export function taggedTables(pdf: Uint8Array): TaggedCell[][] {
  const tree = execFileSync("pdfinfo", ["-struct-text", "-"], {
    input: pdf,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  });
  return tree
    .split(/^\s*Table(?: \(\w+\))?:?$/m)
    .slice(1)
    .map(cellsIn);
}

function cellsIn(table: string): TaggedCell[] {
  // What follows a table stands less deep than its cells.
  const pieces = table.split(/^(?=\s+T[HD](?: <\w+>)?:$)/m).slice(1);
  const cells = pieces.map((piece) => ({ piece, text: textOf(piece), id: /<(\w+)>:$/m.exec(piece)?.[1] }));
  const named = new Map(cells.map(({ id, text }) => [id, text]));
  return cells.map(({ piece, text }) => ({
    kind: piece.trimStart().startsWith("TH") ? "TH" : "TD",
    scope: /\/Scope \/(\w+)/.exec(piece)?.[1],
    text,
    heads: [...(/\/Headers \[([^\]]*)\]/.exec(piece)?.[1] ?? "").matchAll(/\((\w+)\)/g)].map(
      ([, id]) => named.get(id) ?? `?${id ?? ""}`,
    ),
  }));
}

function textOf(piece: string): string {
  const indent = piece.search(/\S/);
  const lines = piece.split("\n").slice(1);
  const end = lines.findIndex((line) => line.trim() !== "" && line.search(/\S/) <= indent);
  const own = end < 0 ? lines : lines.slice(0, end);
  return own
    .flatMap((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? [])
    .join("")
    .replace(/\s/g, "");
}
