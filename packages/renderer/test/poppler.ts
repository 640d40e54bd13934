import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";

/** Whether poppler's tools are here. On CI they must be: a test that silently skips there proves nothing. */
export const hasPoppler = process.env["CI"] === "true" || spawnSync("pdftotext", ["-v"]).error === undefined;

/** The text of a PDF, without the line ends and spaces that only the layout put in. */
export function pdfText(pdf: Uint8Array): string {
  return run("pdftotext", ["-", "-"], pdf).replace(/\s+/g, "");
}

/** The text of a tagged PDF in the order in which it is read out, without spaces. */
export function pdfTextAsRead(pdf: Uint8Array): string {
  const lines = run("pdfinfo", ["-struct-text", "-"], pdf).matchAll(/^\s*"(.*)"$/gm);
  return [...lines].map(([, text = ""]) => text.replace(/\s+/g, "")).join("");
}

/** What `pdfinfo` reports: title, author, pages, whether the file is tagged. */
export function pdfInfo(pdf: Uint8Array): Record<string, string> {
  const lines = run("pdfinfo", ["-isodates", "-"], pdf).split("\n");
  return Object.fromEntries(lines.map((line) => line.split(/:\s+(.*)/, 2)).filter(([key]) => key));
}

/** The lines of a page from above, with the place of each in points. */
export function pdfLines(pdf: Uint8Array, page: number): { text: string; x: number; y: number }[] {
  const xml = run("pdftotext", ["-bbox-layout", "-f", String(page), "-l", String(page), "-", "-"], pdf);
  const lines = [...xml.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([\s\S]*?)<\/line>/g)];
  return lines.map(([, x, y, words = ""]) => ({
    text: words.replace(/<[^>]*>|\s+/g, ""),
    x: Number(x),
    y: Number(y),
  }));
}

/** A page as a picture, without smoothing: every colour is one of the page's own. */
export function pdfPicture(pdf: Uint8Array, page: number): PNG {
  const place = ["-f", String(page), "-singlefile"];
  const plain = ["-r", "72", "-aa", "no", "-aaVector", "no", "-png"];
  return PNG.sync.read(
    execFileSync("pdftoppm", [...place, ...plain, "-"], { input: pdf, maxBuffer: 2 ** 26 }),
  );
}

/** The names of the embedded fonts, without their subset tags. */
export function pdfFonts(pdf: Uint8Array): string[] {
  const [, , ...lines] = run("pdffonts", ["-"], pdf).trim().split("\n");
  return lines.map((line) => line.split(/\s+/)[0]?.split("+")[1] ?? line).sort();
}

/** The heads of a tagged PDF in reading order: `H1`, `H2`, … */
export function pdfHeads(pdf: Uint8Array): string[] {
  return [...run("pdfinfo", ["-struct", "-"], pdf).matchAll(/^\s*(H[1-6])\b/gm)].map(([, head = ""]) => head);
}

/** The file attached to a PDF. */
export function pdfAttachment(pdf: Uint8Array): { name: string; text: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "gouji-poppler-"));
  const path = join(folder, "report.pdf");
  const target = join(folder, "attachment");
  writeFileSync(path, pdf);
  try {
    const list = execFileSync("pdfdetach", ["-list", "-enc", "UTF-8", path], { encoding: "utf8" });
    const name = /^1: (.*)$/m.exec(list)?.[1];
    if (name === undefined) return undefined;
    execFileSync("pdfdetach", ["-save", "1", "-o", target, path]);
    return { name, text: readFileSync(target, "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command: string, args: readonly string[], input: Uint8Array): string {
  return execFileSync(command, args, { input, encoding: "utf8", stdio: ["pipe", "pipe", "ignore"] });
}
