/** The objects of a PDF as the engine writes it: plain, under one table of their places, each by its number. */
export interface PdfObjects {
  readonly text: ReadonlyMap<number, string>;
  /** The file with some objects replaced. */
  readonly replaced: (changes: ReadonlyMap<number, string>) => Uint8Array;
}

interface Pieces {
  readonly head: string;
  readonly objects: ReadonlyMap<number, string>;
  readonly table: string;
  readonly trailer: string;
}

const tablePattern =
  /^xref\n0 \d+\n(?<table>(?:\d{10} \d{5} [nf][ \r]\n)+)(?<trailer>trailer\n[\s\S]*?startxref\n)\d+\s+%%EOF\s*$/;

/** Reads a PDF of the engine. Bytes stand as characters of one byte each, so that streams pass through unharmed. */
export function readObjects(pdf: Uint8Array): PdfObjects {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  const tableAt = file.lastIndexOf("\nxref\n") + 1;
  const { table, trailer } = tablePattern.exec(file.slice(tableAt))?.groups ?? {};
  if (table === undefined || trailer === undefined) {
    throw new Error("The PDF has no table of objects where the engine writes it.");
  }
  const places = placesIn(table);
  const text = textsAt(places, file, tableAt);
  const head = file.slice(0, Math.min(...places.values()));
  return {
    text,
    replaced(changes) {
      const all = new Map([...text].map(([number, object]) => [number, changes.get(number) ?? object]));
      return Buffer.from(written({ head, objects: all, table, trailer }), "latin1");
    },
  };
}

/** Where each object in use begins, in the order of the file. */
function placesIn(table: string): Map<number, number> {
  const entries = table.trimEnd().split("\n");
  const used = entries.flatMap((entry, number) =>
    entry.includes("n") ? [[number, Number(entry.slice(0, 10))] as const] : [],
  );
  return new Map(used.sort(([, a], [, b]) => a - b));
}

function textsAt(places: ReadonlyMap<number, number>, file: string, end: number): Map<number, string> {
  const starts = [...places.values(), end];
  return new Map(
    [...places.keys()].map((number, index) => [number, file.slice(starts[index], starts[index + 1])]),
  );
}

function written({ head, objects, table, trailer }: Pieces): string {
  const entries = table.split("\n");
  let place = head.length;
  for (const [number, object] of objects) {
    entries[number] = `${String(place).padStart(10, "0")} 00000 n `;
    place += object.length;
  }
  const body = [...objects.values()].join("");
  return `${head}${body}xref\n0 ${entries.length - 1}\n${entries.join("\n")}${trailer}${place}\n%%EOF`;
}
