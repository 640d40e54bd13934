import { readFileSync } from "node:fs";

/** A report with no more than the fourth part: what is missing is found, too. */
export const disputes = (row: string) => `format: "2021"
disputes:
  review: { upheld: 1, corrected: 0, other: 0, pending: 1, total: 2 }
  litigation:
    direct: ${row}
    afterReview: { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 }
`;

/** One of the examples of the repository. */
export function example(name: string): string {
  return readFileSync(new URL(`../../../examples/${name}.gouji.yaml`, import.meta.url), "utf8");
}
