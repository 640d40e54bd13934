import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readSource, statutoryForms } from "@gouji/core";
import { describe, expect, test } from "vitest";
import { checkFile } from "../commands/checked-file.js";
import { reportedFile } from "../commands/reported-file.js";
import type { Session } from "../environment.js";
import { messagesIn } from "../messages/messages.js";
import { terminalLine } from "../output/terminal-line.js";
import { addTo, noTotals } from "../output/totals.js";
import type { RunSummary } from "./reporter.js";
import { reporterNames, reporters } from "./reporters.js";

const examples = ["xiangtan-2020", "suqian-2024"].map((name) => {
  const path = fileURLToPath(new URL(`../../../../examples/${name}.gouji.yaml`, import.meta.url));
  const source = readSource(readFileSync(path, "utf8"), `${name}.gouji.yaml`);
  return reportedFile(
    checkFile(source, { forms: statutoryForms, context: {}, lastYear: [], replacedForms: [] }),
  );
});
const summary: RunSummary = {
  totals: examples.reduce(addTo, noTotals),
  overrides: [
    {
      configuration: "gouji.config.yaml",
      rules: [{ rule: "cell-blank", severity: "off", usual: "warning" }],
      forms: [],
    },
  ],
  failures: [{ path: "b.gouji.yaml", message: "cannot read b.gouji.yaml" }],
};

/** A session whose output is collected. */
function session() {
  const written: string[] = [];
  const lent: Session = {
    language: "en",
    chosen: "en",
    messages: messagesIn("en"),
    environment: {
      print: (...lines) => written.push(...lines.map((line) => terminalLine(line, false))),
      printError: () => undefined,
      writeData: (data) => written.push(data),
      outputOpen: () => true,
      readStdin: () => Promise.resolve(new Uint8Array()),
      stdinLines: async function* () {
        // No job.
      },
    },
  };
  return { lent, text: () => written.join("") };
}

describe.each(reporterNames)("%s", (name) => {
  test("names the rules that a report breaks before it gets the next report", () => {
    const { lent, text } = session();
    const reporter = reporters[name](lent);
    for (const file of examples.slice(0, 1)) reporter.file(file);
    expect(text()).toContain("disputes-total");
    expect(text()).not.toContain("suqian");
  });
});

test.each([
  ["pretty", "0 reports"],
  ["json", '"files": 0'],
] as const)("%s says that there was no report", (name, counted) => {
  const { lent, text } = session();
  reporters[name](lent).end({ totals: noTotals, overrides: [], failures: [] });
  expect(text()).toContain(counted);
});

describe("json", () => {
  test.each([0, 1, 2])(
    "is one document of the same shape as if it were written at once; %i reports",
    (count) => {
      const { lent, text } = session();
      const reporter = reporters.json(lent);
      for (const file of examples.slice(0, count)) reporter.file(file);
      reporter.end(summary);
      expect(text()).toBe(`${JSON.stringify(JSON.parse(text()), null, 2)}\n`);
    },
  );
});
