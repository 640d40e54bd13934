import type { CheckedFile } from "../commands/checked-file.js";
import type { Failure } from "../commands/tolerant.js";
import { summarize } from "./summary.js";

/** Findings for programs. The shape is stable within `version`. */
export function json(files: readonly CheckedFile[], failures: readonly Failure[] = []): string {
  const { errors, warnings, infos } = summarize(files);
  const report = {
    version: 1,
    files: files.map(({ path, form, lastYear, findings, relations }) => ({
      path,
      form: form?.id ?? null,
      // Present when it was compared with last year's report.
      ...(lastYear !== undefined && { lastYear }),
      findings,
      relations,
    })),
    // Present when a report could not be read.
    ...(failures.length > 0 && { failures }),
    summary: { files: files.length, errors, warnings, infos },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
