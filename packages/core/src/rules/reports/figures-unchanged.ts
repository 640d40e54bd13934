import { cellIn } from "../../report/other-reports.js";
import { defineRule } from "../define-rule.js";

/** A small office may well have the same few figures again: one request alone makes six. */
const fewestFigures = 10;

export const figuresUnchanged = defineRule({
  id: "figures-unchanged",
  severity: "warning",
  traits: { comparesReports: true },
  title: {
    zh: "数字不应全部与上一年报告相同（与上一年报告一起核对时）",
    en: "not all figures are those of last year's report (where that is checked along)",
  },
  remedy: {
    zh: "多半是沿用了上一年的表，请逐项核对；非 0 的数字不足 10 个时不查。上一年的报告在手时核对：在同一次核对的报告中，或由 `--last-year`、`gouji.config.yaml` 的 `lastYear` 指明，或在编辑器打开的文件夹中。",
    en: "Most often last year's tables were taken over: look at each figure. Reports with fewer than ten figures other than 0 are left alone. Checked where last year's report is at hand: among the reports checked together, where `--last-year` or `lastYear` in `gouji.config.yaml` points, or in the folder an editor has opened.",
  },
  messages: {
    zh: {
      unchanged: (count: number) =>
        `除 0 以外的 ${count} 个数字全部与上一年报告相同；请核实是不是沿用了上一年的数字`,
    },
    en: {
      unchanged: (count) =>
        `all ${count} figures other than 0 are those of last year's report: see that they were not just taken over`,
    },
  },
  example: () => undefined,
  check: ({ form, figures, context }, messages) => {
    const lastYear = context.reports?.lastYear;
    if (!lastYear) return [];
    const shared = form.cells.filter((cell) => cellIn(lastYear, cell, form) !== undefined);
    const written = shared.filter(({ index }) => (figures.values[index] ?? 0) !== 0);
    const hasChanged = shared.some(({ index }) => figures.values[index] !== figures.others.lastYear?.[index]);
    if (hasChanged || written.length < fewestFigures) return [];
    return [{ pointer: "/year", message: messages.unchanged(written.length) }];
  },
});
