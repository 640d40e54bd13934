import type { CheckedFile } from "../commands/checked-file.js";
import { summarize } from "./summary.js";

/** Findings for programs. The shape is stable within `version`. */
export function json(files: readonly CheckedFile[]): string {
  const { errors, warnings, infos } = summarize(files);
  const report = {
    version: 1,
    files: files.map(({ path, form, findings, relations }) => ({
      path,
      form: form?.id ?? null,
      findings,
      relations,
    })),
    summary: { files: files.length, errors, warnings, infos },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
