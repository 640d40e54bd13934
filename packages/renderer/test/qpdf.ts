import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether qpdf is here. On CI it must be: a test that silently skips there proves nothing. */
export const hasQpdf = process.env["CI"] === "true" || spawnSync("qpdf", ["--version"]).error === undefined;

/** What qpdf says of a PDF; throws for damage and for warnings. */
export function checkPdf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "gouji-qpdf-"));
  const path = join(folder, "report.pdf");
  writeFileSync(path, pdf);
  try {
    return execFileSync("qpdf", ["--check", path], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
