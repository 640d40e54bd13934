import { existsSync, readFileSync } from "node:fs";
import { checkReport, type Form, readSource, readValue, statutoryForms } from "@gouji/core";
import { describe, expect, test } from "vitest";
import { applyFix, brief, checkText, example } from "./example.js";
import { correctReports, equatedCells, figureAt, type PlainReport, seeded, withFigures } from "./mistakes.js";

const suqian = example("suqian-2024");

describe("a blank with known figures around it", () => {
  test("that the relations say to be something is reported with it, and filled on request", () => {
    const text = suqian.replace("legal: 2, other: 0, total: 1431", "legal: null, other: 0, total: 1431");
    const { findings, relations } = checkText(text);
    expect(findings.map((finding) => [brief(finding), finding.expected])).toEqual([
      ["warning cell-blank /requests/outcomes/granted/legal", undefined],
      ["warning blank-remainder /requests/outcomes/granted/legal", 2],
    ]);
    expect(findings[1]?.fixes.map(({ kind }) => kind)).toEqual(["suggested"]);
    expect(applyFix(text, findings[1]?.fixes[0])).toBe(
      text.replace("legal: null, other: 0, total: 1431", "legal: 2, other: 0, total: 1431"),
    );
    expect(relations).toEqual({ held: 42, failed: 0, unassessable: 2, because: { remainder: 2 } });
  });

  test("that the relations say to be 0 is one finding, which says so and fills it on request", () => {
    const text = suqian.replace("legal: 2, other: 0, total: 1431", "legal: 2, other: null, total: 1431");
    const { findings, relations } = checkText(text);
    expect(findings.map(brief)).toEqual(["warning cell-blank /requests/outcomes/granted/other"]);
    expect(findings[0]?.message).toContain("按勾稽关系应为 0");
    expect(applyFix(text, findings[0]?.fixes[0])).toBe(
      text.replace("other: null, total: 1431", "other: 0, total: 1431"),
    );
    expect(relations.because).toEqual({ zeroBlanks: 2 });
  });

  test("of which two relations say different things is reported by both, and filled by none", () => {
    const text = suqian
      .replace("legal: 2, other: 0, total: 1431", "legal: null, other: 0, total: 1431")
      .replace("legal: 5, other: 2, total: 3521", "legal: 6, other: 2, total: 3521");
    const found = checkText(text).findings.filter(({ rule }) => rule === "blank-remainder");
    expect(found.map(({ pointer, fixes }) => [pointer, fixes])).toEqual([
      ["/requests/outcomes/granted/legal", []],
      ["/requests/outcomes/granted/legal", []],
    ]);
  });

  test("with a note is not filled: it may be meant", () => {
    const text = `${suqian.replace("legal: 2, other: 0, total: 1431", "legal: null, other: 0, total: 1431")}notes: { /requests/outcomes/granted/legal: 另行统计 }\n`;
    const found = checkText(text).findings.filter(({ rule }) => rule === "blank-remainder");
    expect(found.map(({ expected, fixes }) => [expected, fixes])).toEqual([[2, []]]);
  });

  test("and a total that is left out: its parts count for it", () => {
    const text = suqian
      .replace("legal: 2, other: 0, total: 1431", "legal: null, other: 0")
      .replace("person: 3440, business: 73", "person: 3440, business: 72");
    expect(checkText(text).findings.map(brief)).toContain(
      "warning blank-remainder /requests/outcomes/granted/legal",
    );
  });
});

/** Whole lines of other cells that are blank leave the culprit as it was. */
describe.each(correctReports)("form $form.id with blanks in other rows and columns", ({ form, report }) => {
  test("a wrong figure of a matrix is still named, with what it was", () => {
    const random = seeded(3);
    const table = form.parts.find((part) => part.kind === "table" && part.table === "rows");
    if (table?.kind !== "table") throw new Error("the form has no matrix");
    for (const cell of table.cells) {
      const others = table.cells.filter((other) => isApart(cell, other, form));
      const blanks = others.filter(() => random() < 0.05);
      const value = Number(figureAt(report, cell, form));
      const wrong = withFigures(
        report,
        [[cell, value + 7], ...blanks.map((other) => [other, null] as const)],
        form,
      );
      const errors = checkReport(readValue(wrong), [form]).findings.filter(
        ({ severity, rule }) => severity === "error" && rule !== "total-blank",
      );
      expect(errors.map(({ pointer, expected }) => [pointer, expected])).toEqual([
        [form.cells[cell]?.pointer, value],
      ]);
    }
  });
});

/** Whether no relation of a cell speaks of another one. */
function isApart(cell: number, other: number, { relationsAt }: Form): boolean {
  return relationsAt[cell]?.every(({ cells }) => !cells.includes(other)) === true;
}

const figuresFile = new URL("../../../../shared/data/figures.json", import.meta.url);

interface PublishedFigures {
  readonly format: string;
  readonly part2: Readonly<Record<string, readonly unknown[]>>;
  readonly part3: Readonly<Record<string, readonly (number | null)[]>>;
  readonly part4: readonly (number | null)[];
}

/** A published report of which most cells are blank, by the printed order of its rows and cells. */
function blankReport(): { readonly form: Form; readonly report: PlainReport } | undefined {
  if (!existsSync(figuresFile)) return undefined;
  const { reports } = JSON.parse(readFileSync(figuresFile, "utf8")) as { reports: PublishedFigures[] };
  const published = reports.find(({ part3 }) => Object.values(part3).flat().includes(null));
  const form = statutoryForms.find(({ id }) => id === published?.format);
  const sample = correctReports.find((one) => one.form === form);
  if (!published || !form || !sample) return undefined;
  const values = [
    ...Object.values(published.part2).flat(),
    ...Object.values(published.part3).flat(),
    ...published.part4,
  ];
  expect(values).toHaveLength(form.cells.length);
  return {
    form,
    report: withFigures(
      sample.report,
      values.map((value, cell) => [cell, value] as const),
      form,
    ),
  };
}

describe.skipIf(!existsSync(figuresFile))("a published report with 125 blank cells", () => {
  const found = blankReport();
  if (!found) return;
  const { form, report } = found;
  const check = (value: PlainReport) => checkReport(readValue(value), [form]);

  test("says of 25 relations that their blanks are 0, and that 10 have blanks on both sides", () => {
    const { relations, findings } = check(report);
    expect(relations.because).toEqual({ zeroBlanks: 25, blank: 10 });
    expect(relations.held + relations.failed + relations.unassessable).toBe(44);
    expect(findings.filter(({ rule }) => rule === "blank-remainder")).toEqual([]);
  });

  test("hides no change of a figure in a relation with blanks on one side", () => {
    const { assessed } = check(report);
    const oneSided = assessed.flatMap(({ relation, outcome }) =>
      outcome.kind === "incomplete" ? relation.cells.filter((cell) => !outcome.blanks.includes(cell)) : [],
    );
    for (const cell of new Set(oneSided)) {
      const value = figureAt(report, cell, form);
      if (typeof value !== "number") continue;
      const { findings } = check(withFigures(report, [[cell, value + 3]], form));
      expect([
        cell,
        findings.some(({ rule, severity }) => severity === "error" || rule === "blank-remainder"),
      ]).toEqual([cell, true]);
    }
  });
});

test("blanks anywhere never make a figure's fix safe that only one relation speaks for", () => {
  const [{ form, report } = { form: undefined, report: {} }] = correctReports;
  if (!form) throw new Error("no example");
  const random = seeded(11);
  for (const cell of equatedCells(form)) {
    const value = Number(figureAt(report, cell, form));
    const blanks = form.cells.filter(({ index }) => index !== cell && random() < 0.2);
    const wrong = withFigures(
      report,
      [[cell, value + 5], ...blanks.map(({ index }) => [index, null] as const)],
      form,
    );
    const { findings } = checkReport(readSource(JSON.stringify(wrong), "a.json"), [form]);
    for (const { pointer, fixes } of findings)
      for (const { kind, set } of fixes)
        if (kind === "safe") expect([pointer, set[0]?.value]).toEqual([form.cells[cell]?.pointer, value]);
  }
});
