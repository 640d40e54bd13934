import type { Form } from "../form/form.js";
import type { Severity, Text } from "../form/schema.js";
import type { RuleExample } from "./rule-example.js";
import { sampleRow } from "./sample-report.js";

/** A rule that belongs to no form: how a file is written, and what every form asks of a report. */
export interface BuiltinRule {
  readonly id: string;
  readonly severity: Severity;
  /** What must hold, in one sentence. */
  readonly title: Text;
  /** What to do about it. */
  readonly remedy: Text;
  readonly example: (form: Form) => RuleExample | undefined;
}

const row =
  (change: (text: string, total: string) => string) =>
  (form: Form): RuleExample | undefined => {
    const sample = sampleRow(form);
    const total = form.cells[sample?.relation.total ?? -1]?.key ?? "";
    return sample && { at: sample.pointer, passing: sample.text, failing: change(sample.text, total) };
  };

const field = (at: string, passing: string, failing: string) => (): RuleExample => ({ at, passing, failing });

export const builtinRules: readonly BuiltinRule[] = [
  {
    id: "syntax",
    severity: "error",
    title: { zh: "文件要写成能够读取的 YAML 或 JSON", en: "the file is YAML or JSON that can be read" },
    remedy: {
      zh: "看所指的一行和它的上一行：括号、引号是否成对，缩进是否对齐。",
      en: "Look at the line and the one above it: brackets and quotes in pairs, indentation aligned.",
    },
    example: row((text) => text.replace(" }", "")),
  },
  {
    id: "punctuation",
    severity: "error",
    title: {
      zh: "名称后面用半角冒号加一个空格，各项之间用半角逗号",
      en: "a key ends with a half-width colon and a space; entries are parted by half-width commas",
    },
    remedy: {
      zh: "多半是输入法的全角标点；可以自动改正。",
      en: "Most often an input method's full-width punctuation; it can be mended automatically.",
    },
    example: row((text) => text.replace(": ", "：")),
  },
  {
    id: "key-duplicate",
    severity: "error",
    title: { zh: "同一处的名称不重复", en: "no key stands twice in one place" },
    remedy: { zh: "删去多余的一个。", en: "Delete one of the two." },
    example: row((text) => text.replace(/\{ (\w+: \d+)/, "{ $1, $1")),
  },
  {
    id: "key-unknown",
    severity: "error",
    title: { zh: "只写本格式有的项目", en: "only items of the form are written" },
    remedy: {
      zh: "按提示改正名称；不属于本格式的内容写进文字部分或附注。",
      en: "Correct the key as suggested; what the form does not have belongs in the prose or in a note.",
    },
    example: row((text) => text.replace(/\w(?=: )/, "")),
  },
  {
    id: "key-missing",
    severity: "error",
    title: { zh: "各部分、各行都要写出", en: "every part and every row is there" },
    remedy: {
      zh: "补上缺少的项目；没有发生的填 0。",
      en: "Add what is missing; write 0 where nothing happened.",
    },
    example: (form) => {
      const judged = `rule: cell-blank, at: ${form.cells[0]?.pointer ?? "/"}`;
      return { at: "/suppressions", passing: `[{ ${judged}, reason: 已核实 }]`, failing: `[{ ${judged} }]` };
    },
  },
  {
    id: "number-format",
    severity: "error",
    title: {
      zh: "数字用半角、十进制书写，不加引号、分隔符和单位",
      en: "figures are plain decimal digits: no quotes, separators or unit",
    },
    remedy: {
      zh: "意思明确的可以自动改正；不是数字的，请核对原始材料。",
      en: "What is beyond doubt can be mended automatically; what is no number has to be looked up.",
    },
    example: row((text) => text.replace(/: (\d+)/, ': "$1"')),
  },
  {
    id: "value-kind",
    severity: "error",
    title: {
      zh: "年度写整数，文字写文字，日期写年-月-日",
      en: "each field holds its kind of value: a whole number, text, a date as YYYY-MM-DD",
    },
    remedy: { zh: "按提示的写法改正。", en: "Write it as the message shows." },
    example: (form) => ({ at: "/year", passing: String(form.years.from), failing: `"${form.years.from}年"` }),
  },
  {
    id: "format-unquoted",
    severity: "error",
    title: { zh: "格式名要加引号", en: "the form's name is quoted" },
    remedy: { zh: "加上引号；可以自动改正。", en: "Add the quotes; it can be done automatically." },
    example: (form) =>
      /^\d+$/.test(form.id) ? { at: "/format", passing: `"${form.id}"`, failing: form.id } : undefined,
  },
  {
    id: "format-unknown",
    severity: "error",
    title: { zh: "报告要写明所用的格式", en: "a report names its form" },
    remedy: {
      zh: "在文件开头写明 format，取值见提示。",
      en: "State `format` at the top of the file, with one of the names given.",
    },
    example: (form) => ({ at: "/format", passing: `"${form.id}"`, failing: '"0000"' }),
  },
  {
    id: "format-of-year",
    severity: "error",
    title: { zh: "报告的格式要与年度相符", en: "the form is the one prescribed for the year" },
    remedy: {
      zh: "核对年度；年度无误的，改用该年度规定的格式。",
      en: "Check the year; if it is right, use the form prescribed for it.",
    },
    example: ({ years }) => ({ at: "/year", passing: String(years.from), failing: String(years.from - 1) }),
  },
  {
    id: "figures-unchanged",
    severity: "warning",
    title: {
      zh: "数字不应全部与上一年报告相同（与上一年报告一起核对时）",
      en: "not all figures are those of last year's report (where that is checked along)",
    },
    remedy: {
      zh: "多半是沿用了上一年的表，请逐项核对；非 0 的数字不足 10 个时不查。上一年的报告在手时核对：在同一次核对的报告中，或由 `--last-year`、`gouji.config.yaml` 的 `lastYear` 指明，或在编辑器打开的文件夹中。",
      en: "Most often last year's tables were taken over: look at each figure. Reports with fewer than ten figures other than 0 are left alone. Checked where last year's report is at hand: among the reports checked together, where `--last-year` or `lastYear` in `gouji.config.yaml` points, or in the folder an editor has opened.",
    },
    example: () => undefined,
  },
  {
    id: "part-empty",
    severity: "error",
    title: { zh: "各部分都要有内容", en: "no part is empty" },
    remedy: { zh: "确实没有的，写“无”。", en: "Write 无 where there is nothing to say." },
    example: (form) => {
      const part = form.parts.find(({ kind }) => kind === "prose");
      return part && { at: part.pointer, passing: "无", failing: '""' };
    },
  },
  {
    id: "character-unprintable",
    severity: "error",
    title: {
      zh: "文字中没有无法印出的字符",
      en: "no text holds characters that cannot be printed",
    },
    remedy: {
      zh: "删去，或改写成正常的字；多半是从 Word 复制来的项目符号、控制符或乱码。",
      en: "Delete them or write the character meant; most are bullets, control characters or garbage copied from Word.",
    },
    example: (form) => {
      const part = form.parts.find(({ kind }) => kind === "prose");
      return part && { at: part.pointer, passing: "（一）主动公开", failing: '"\\uF0B7 主动公开"' };
    },
  },
  {
    id: "cell-blank",
    severity: "warning",
    title: {
      zh: "表中各格都要填写，空白不等于 0",
      en: "every cell of a table is filled: a blank is not a zero",
    },
    remedy: {
      zh: "没有发生的填 0；确实无法统计的可以留空，在 suppressions 中写明理由。",
      en: "Write 0 where nothing happened; where a figure cannot be had, leave it blank and say why under suppressions.",
    },
    example: row((text) => text.replace(/: \d+/, ": null")),
  },
  {
    id: "total-blank",
    severity: "error",
    title: {
      zh: "各项不全为 0 的，总计不能空白",
      en: "a total is not blank while its parts are not all zero",
    },
    remedy: {
      zh: "填入各项之和；也可以删去这一项，由系统计算。",
      en: "Fill in the sum; or leave the total out, and it is computed.",
    },
    example: row((text, total) => text.replace(new RegExp(`${total}: \\d+`), `${total}: null`)),
  },
  {
    id: "pointer-unknown",
    severity: "error",
    title: {
      zh: "附注和已核实的提示要指向本格式中的位置",
      en: "notes and judged findings name places of the form",
    },
    remedy: { zh: "改正位置，写法如 /部分/行/格。", en: "Correct the place; it reads /part/row/cell." },
    example: (form) => ({
      at: "/notes",
      passing: `{ ${form.cells[0]?.pointer ?? ""}: 含联合发文 }`,
      failing: "{ /nowhere: 含联合发文 }",
    }),
  },
  {
    id: "suppression-unused",
    severity: "warning",
    title: {
      zh: "已核实的提示不再出现时，删去这一条",
      en: "a judgement that matches no finding any more is removed",
    },
    remedy: { zh: "从 suppressions 中删去这一条。", en: "Delete the entry from suppressions." },
    example: (form) =>
      field(
        "/suppressions",
        "[]",
        `[{ rule: cell-blank, at: ${form.cells[0]?.pointer ?? "/"}, reason: 已核实 }]`,
      )(),
  },
];
