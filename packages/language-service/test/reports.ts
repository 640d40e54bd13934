import { readSource } from "@gouji/core";
import { readFileSync } from "node:fs";

/** A report with no more than the fourth part: what is missing is found, too. */
export const disputes = (row: string) => `format: "2021"
disputes:
  review: { upheld: 1, corrected: 0, other: 0, pending: 1, total: 2 }
  litigation:
    direct: ${row}
    afterReview: { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 }
`;

/** The same in JSON. */
export const disputesInJson = (row: string) => `{
  "format": "2021",
  "disputes": {
    "review": { "upheld": 1, "corrected": 0, "other": 0, "pending": 1, "total": 2 },
    "litigation": {
      "direct": ${row},
      "afterReview": { "upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0 }
    }
  }
}
`;

/** One of the examples of the repository. */
export function example(name: string): string {
  return readFileSync(new URL(`../../../examples/${name}.gouji.yaml`, import.meta.url), "utf8");
}

/** One of them in JSON, with each row on a line, or where nothing indents it, all on one line. */
export function exampleInJson(name: string, indent: string): string {
  const spread = JSON.stringify(readSource(example(name), "a.yaml").value, null, indent);
  return spread.replaceAll(/\{[^{}]*\}/g, (row) => row.replaceAll(/\s*\n\s*/g, " "));
}
