import { readFileSync } from "node:fs";
import { readSource, statutoryForms } from "@gouji/core";
import { AdjacentYears } from "@gouji/project";
import { MemoryFiles } from "@gouji/project/memory";
import { describe, expect, test } from "vitest";

const example = (name: string) =>
  readFileSync(new URL(`../../../examples/${name}.gouji.yaml`, import.meta.url), "utf8");
const [last, now] = [example("suqian-2023"), example("suqian-2024")];
const source = (text: string, file = "/2024/a.gouji.yaml") => readSource(text, file);

function yearsOf(entries: Readonly<Record<string, string>>, changed?: () => void) {
  const files = new MemoryFiles(entries);
  const years = new AdjacentYears(files, { ...(changed && { changed }) });
  for (const [path, text] of Object.entries(entries)) years.take(path, text);
  return { files, years };
}

const lastYearFile = async (years: AdjacentYears, text = now) => {
  const found = await years.lastYearOf("/2024/a.gouji.yaml", statutoryForms, source(text));
  return found.kind === "found" ? found.report.source.file : found;
};

describe("last year's report", () => {
  test("is read from its file, and called by the name it was taken in by", async () => {
    const { years } = yearsOf({ "/2023/a.gouji.yaml": last });
    expect(await lastYearFile(years)).toBe("/2023/a.gouji.yaml");
    years.take("/2023/a.gouji.yaml", last, "../2023/a.gouji.yaml");
    const fresh = yearsOf({ "/2023/a.gouji.yaml": last }).years;
    fresh.take("/2023/a.gouji.yaml", last, "../2023/a.gouji.yaml");
    expect(await lastYearFile(fresh)).toBe("../2023/a.gouji.yaml");
  });

  test("is the same object until its file changes", async () => {
    const { files, years } = yearsOf({ "/2023/a.gouji.yaml": last });
    const first = await years.lastYearOf("k", statutoryForms, source(now));
    const second = await years.lastYearOf("k", statutoryForms, source(now));
    files.set("/2023/a.gouji.yaml", last.replace("inForce: 597", "inForce: 598"));
    const third = await years.lastYearOf("k", statutoryForms, source(now));
    const reportOf = (found: typeof first) => (found.kind === "found" ? found.report : undefined);
    expect(reportOf(second)).toBe(reportOf(first));
    expect(reportOf(third)).not.toBe(reportOf(first));
  });

  test("is the one that is typed while it is open, and its file again when it is closed", async () => {
    const { years } = yearsOf({ "/2023/a.gouji.yaml": last });
    years.typed("/2023/a.gouji.yaml", { name: "open", text: () => last });
    expect(await lastYearFile(years)).toBe("open");
    years.typed("/2023/a.gouji.yaml", { name: "open", text: () => last.replace("year: 2023", "year: 2020") });
    expect(await lastYearFile(years)).toEqual({ kind: "none", year: 2023 });
    await years.closed("/2023/a.gouji.yaml");
    expect(await lastYearFile(years)).toBe("/2023/a.gouji.yaml");
  });

  test("that cannot be read is named", async () => {
    const { years } = yearsOf({ "/2023/a.gouji.yaml": last.replace("requests:", "requests: [") });
    expect(await lastYearFile(years)).toEqual({ kind: "unreadable", file: "/2023/a.gouji.yaml" });
  });

  test("that may be any of several is said to be", async () => {
    const of = (organ: string) => last.replace(/^organ: .*$/m, `organ: ${organ}`);
    const { years } = yearsOf({ "/2023/a.gouji.yaml": of("甲局"), "/2023/b.gouji.yaml": of("乙局") });
    const merged = now.replace(/^organ: .*$/m, "organ: 新局\nformerNames: [甲局, 乙局]");
    expect(await lastYearFile(years, merged)).toEqual({
      kind: "several",
      files: ["/2023/a.gouji.yaml", "/2023/b.gouji.yaml"],
    });
  });

  test("is watched while a report that is compared with it is open", async () => {
    let changes = 0;
    const { files, years } = yearsOf({ "/2023/a.gouji.yaml": last }, () => changes++);
    await lastYearFile(years);
    files.set("/2023/a.gouji.yaml", last);
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(changes).toBe(0);
    years.typed("/2024/a.gouji.yaml", { name: "open", text: () => now });
    await lastYearFile(years);
    files.set("/2023/a.gouji.yaml", last.replace("year: 2023", "year: 2020"));
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(changes).toBe(1);
    expect(await lastYearFile(years)).toEqual({ kind: "none", year: 2023 });
  });
});

test("the reports of the year after are found", async () => {
  const { years } = yearsOf({ "/2024/a.gouji.yaml": now, "/2023/a.gouji.yaml": last });
  const next = await years.nextYearsOf("/2023/a.gouji.yaml", statutoryForms);
  expect(next.map((report) => report.source.file)).toEqual(["/2024/a.gouji.yaml"]);
});
