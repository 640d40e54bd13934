import { checkReport, fixSource, type Form, readSource, readValue } from "@gouji/core";
import { describe, expect, test } from "vitest";
import {
  correctReports,
  equatedCells,
  figureAt,
  mistyped,
  type PlainReport,
  seeded,
  withFigures,
} from "./mistakes.js";

const fixed = (report: PlainReport, form: Form, unsafe = false) => {
  const source = readSource(JSON.stringify(report), "a.gouji.json");
  const mended = fixSource(source, { forms: [form], context: {}, unsafe });
  return { ...mended, report: mended.source.value as PlainReport };
};
const errorsOf = (report: PlainReport, form: Form) =>
  checkReport(readValue(report), [form]).findings.filter(({ severity }) => severity === "error");

interface Mistake {
  readonly cell: number;
  readonly right: number;
  readonly wrong: number;
}

/** Between one and three figures of the report, each mistyped. */
function mistakesIn(report: PlainReport, form: Form, random: () => number): Mistake[] {
  const cells = equatedCells(form);
  const count = 1 + Math.floor(random() * 3);
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(cells[Math.floor(random() * cells.length)] ?? 0);
  return [...chosen].map((cell) => {
    const right = Number(figureAt(report, cell, form));
    return { cell, right, wrong: mistyped(right, random) };
  });
}

describe.each(correctReports)(
  "300 reports of form $form.id with one to three mistyped figures",
  ({ form, report }) => {
    const random = seeded(20_260_131);
    const wrongReports = Array.from({ length: 300 }, () => {
      const mistakes = mistakesIn(report, form, random);
      const wrong = withFigures(
        report,
        mistakes.map(({ cell, wrong }) => [cell, wrong]),
        form,
      );
      return { mistakes, wrong };
    });

    test("mending changes no figure that was right, and a second time nothing", () => {
      for (const { mistakes, wrong } of wrongReports) {
        const mended = fixed(wrong, form);
        const changeable = new Map(mistakes.map(({ cell, right }) => [cell, right]));
        for (const { pointer, after } of mended.figures) {
          const cell = form.places.get(pointer)?.cells[0] ?? -1;
          expect([pointer, Number(after)]).toEqual([pointer, changeable.get(cell)]);
        }
        expect(fixed(mended.report, form).changes).toEqual([]);
      }
    });

    test("what is not mended is still reported, unless the mistakes cancel out", () => {
      for (const { mistakes, wrong } of wrongReports) {
        const mended = fixed(wrong, form);
        const isMended = mistakes.every(({ cell, right }) => figureAt(mended.report, cell, form) === right);
        const cancels = errorsOf(wrong, form).length === 0;
        expect(isMended || cancels || errorsOf(mended.report, form).length > 0).toBe(true);
      }
    });
  },
);

describe.each(correctReports)("totals of form $form.id that are left out", ({ form, report }) => {
  const totals = form.relations.flatMap(({ total }) => total ?? []);

  test("do not lead to a right figure being changed", () => {
    const random = seeded(7);
    for (let round = 0; round < 300; round++) {
      const mistakes = mistakesIn(report, form, random);
      const left = totals.filter((total) => random() < 0.5 && mistakes.every(({ cell }) => cell !== total));
      const wrong = withFigures(
        report,
        [
          ...mistakes.map(({ cell, wrong }) => [cell, wrong] as const),
          ...left.map((cell) => [cell, undefined] as const),
        ],
        form,
      );
      const changeable = new Map(mistakes.map(({ cell, right }) => [cell, right]));
      for (const { pointer, after } of fixed(wrong, form).figures)
        expect([pointer, Number(after)]).toEqual([
          pointer,
          changeable.get(form.places.get(pointer)?.cells[0] ?? -1),
        ]);
    }
  });
});

/** A wrong figure together with those totals that were computed from it, each with a chance of one half. */
function carried(report: PlainReport, form: Form, random: () => number): Map<number, number> {
  const totalsOf = (cell: number) =>
    (form.relationsAt[cell] ?? []).flatMap(({ total, reports }) =>
      total === undefined || total === cell || reports.length > 0 ? [] : [total],
    );
  const parts = equatedCells(form).filter((cell) => totalsOf(cell).length > 0);
  const cell = parts[Math.floor(random() * parts.length)] ?? 0;
  const right = Number(figureAt(report, cell, form));
  const changes = new Map([[cell, mistyped(right, random)]]);
  const by = (changes.get(cell) ?? 0) - right;
  const carry = (from: number): void => {
    for (const total of totalsOf(from)) {
      if (changes.has(total) || random() < 0.5) continue;
      changes.set(total, Number(figureAt(report, total, form)) + by);
      carry(total);
    }
  };
  carry(cell);
  return changes;
}

test.each(correctReports)(
  "a wrong figure that was carried into its totals makes no right figure of form $form.id wrong",
  ({ form, report }) => {
    const random = seeded(99);
    for (let round = 0; round < 300; round++) {
      const changes = carried(report, form, random);
      for (const { pointer, after } of fixed(withFigures(report, changes, form), form).figures) {
        const cell = form.places.get(pointer)?.cells[0] ?? -1;
        expect([pointer, Number(after)]).toEqual([pointer, Number(figureAt(report, cell, form))]);
      }
    }
  },
);

describe("a total that fails against its parts alone", () => {
  const [, { form, report } = { form: undefined, report: {} }] = correctReports;
  const wrong = () => {
    if (!form) throw new Error("no example");
    const upheld = form.places.get("/disputes/review/upheld")?.cells[0] ?? -1;
    return withFigures(report, [[upheld, 309]], form);
  };

  test("is not touched by what is safe: a part may be the wrong one", () => {
    if (!form) return;
    expect(fixed(wrong(), form).changes).toEqual([]);
    const [error] = errorsOf(wrong(), form);
    expect(error?.pointer).toBe("/disputes/review/total");
    expect(error?.expected).toBeUndefined();
    expect(
      error?.candidates?.map(({ pointer, value, expected }) => [pointer, value, expected]),
    ).toContainEqual(["/disputes/review/upheld", 309, 88]);
    expect(new Set(error?.fixes.map(({ kind }) => kind))).toEqual(new Set(["suggested"]));
  });

  test("is set by an author who vouches for the parts", () => {
    if (!form) return;
    const mended = fixed(wrong(), form, true);
    expect(mended.figures).toEqual([
      { pointer: "/disputes/review/total", label: "第四部分 · 行政复议 · 总计", before: "170", after: "391" },
    ]);
    expect(errorsOf(mended.report, form)).toEqual([]);
  });
});
