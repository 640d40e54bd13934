import type { Finding, Language } from "@gouji/core";
import type { ReportedFile } from "../commands/reported-file.js";
import type { Reporter } from "./reporter.js";
import type { Session } from "../environment.js";

/** Findings for programs. The shape is stable within `version`; each report is written as soon as it is checked. */
export function json({ environment, language }: Session): Reporter {
  const write = environment.writeData;
  let files = 0;
  return {
    file(file) {
      write(files === 0 ? `{\n  "version": 1,\n  "files": [\n` : ",\n");
      write(`    ${indented(fileOf(file, language), 4)}`);
      files++;
    },
    end({ totals: { errors, warnings, infos, suppressed }, overrides, failures }) {
      write(files === 0 ? `{\n  "version": 1,\n  "files": [],\n` : `\n  ],\n`);
      // Present when checks are weaker than the forms have them, and when a report could not be checked.
      if (overrides.length > 0) write(`  "overrides": ${indented(overrides, 2)},\n`);
      if (failures.length > 0) write(`  "failures": ${indented(failures, 2)},\n`);
      write(`  "summary": ${indented({ files, errors, warnings, infos, suppressed }, 2)}\n}\n`);
    },
  };
}

function fileOf(file: ReportedFile, language: Language) {
  const { path, form, organ, organCode, year, scope, identity, lastYear, findings, relations } = file;
  return {
    ...{ path, form, organ, organCode, year, scope },
    ...(identity && { identity }),
    ...(lastYear !== undefined && { lastYear }),
    findings: findings.map((finding) => withPage(finding, language)),
    relations,
  };
}

/** The page of a rule is where the command is installed: `docs` is what prints it. */
function withPage(finding: Finding, language: Language): Finding {
  return {
    ...finding,
    docs: `gouji explain ${finding.rule}${language === "zh" ? "" : ` --lang ${language}`}`,
  };
}

/** As JSON that stands in a line of its own, indented by so many spaces. */
function indented(value: unknown, spaces: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(spaces)}`);
}
