import { isReportFile, reportGlob, withoutReportEnding } from "@gouji/project";
import picomatch from "picomatch";
import { expect, test } from "vitest";

test.each([
  ["a.gouji.yaml", true],
  ["2024/A.GOUJI.YML", true],
  ["untitled:a.gouji.json", true],
  ["a.yaml", false],
  ["gouji.config.yaml", false],
  ["a.gouji.yaml.bak", false],
  ["a.gouji", false],
])("%s is a report: %s, for editors too", (path, isReport) => {
  expect(isReportFile(path)).toBe(isReport);
  expect(picomatch(reportGlob)(path)).toBe(isReport);
});

test.each([
  ["a.gouji.yaml", "a"],
  ["A.GOUJI.JSON", "A"],
  ["a.json.gouji.yaml", "a.json"],
  ["a.yml", "a"],
  ["a.txt", "a.txt"],
])("%s is called %s without its ending", (name, bare) => {
  expect(withoutReportEnding(name)).toBe(bare);
});
