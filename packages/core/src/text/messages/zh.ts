import { type Amount, apart } from "../amount.js";
/** What authors read, in Chinese. The catalogue of every other language has the same entries, by type. */
export const zh = {
  part: ({ numeral }: { readonly numeral: string; readonly number: number }) => `第${numeral}部分`,
  sentence: (text: string) => (/[。？！]$/.test(text) ? text : `${text}。`),
  listSeparator: "；",
  enumeration: "、",

  // Relations
  difference: (actual: Amount, expected: Amount) =>
    actual.value > expected.value ? `多 ${apart(actual, expected)}` : `少 ${apart(actual, expected)}`,
  unequalTotal: (sum: Amount, terms: string, actual: Amount, difference: string) =>
    `各项之和为 ${sum.text}${terms && `（${terms}）`}，填写 ${actual.text}，${difference}`,
  unequalRatio: (ratio: Amount, terms: string, actual: Amount, difference: string) =>
    `应为 ${ratio.text}${terms && `（${terms}）`}，填写 ${actual.text}，${difference}`,
  totalOrPart: (total: string) => `“${total}”或其中一项有误`,
  severalWrong: "只改一处不能使各项勾稽关系都成立，至少有两个数字有误",
  wrongComputedTotal: (expected: Amount, terms: string, actual: Amount) =>
    `按此项勾稽关系应为 ${expected.text}${terms && `（${terms}）`}，按另一项勾稽关系算得 ${actual.text}，两者不符`,
  otherReport: (report: string) =>
    report === "lastYear" ? "上一年报告" : `“${report.slice("form:".length)}”报告`,
  byOtherReport: (report: string, expected: Amount, terms: string) =>
    `按${report}应为 ${expected.text}${terms.includes(" ") ? `（${terms}）` : ""}`,
  insteadWritten: (actual: Amount, difference: string) => `，填写 ${actual.text}，${difference}`,
  unlikeOtherReport: (report: string, left: Amount, terms: string, right: Amount) =>
    `本年 ${side(terms, left)}，${report}为 ${right.text}，相差 ${apart(left, right)}`,
  unbalanced: (left: Amount, leftTerms: string, right: Amount, rightTerms: string) =>
    `${side(leftTerms, left)}，${side(rightTerms, right)}，相差 ${apart(left, right)}`,
  unlikeNumber: (left: Amount, terms: string, number: Amount, difference: string) =>
    `${side(terms, left)}，应为 ${number.text}，${difference}`,
  exceeds: (known: Amount, limit: Amount) =>
    `有的格未填或无法识别，其余各项之和 ${known.text} 就已超过 ${limit.text}`,
  tooMuch: (left: Amount, leftTerms: string, right: Amount, rightTerms: string) =>
    `${side(leftTerms, left)}，大于 ${side(rightTerms, right)}`,
  suspiciouslyEqual: (actual: Amount, terms: string) => `填写 ${actual.text}，恰等于 ${terms}`,
  culprit: (expected: Amount, actual: Amount, difference: string, relations: number) =>
    `应为 ${expected.text}，填写 ${actual.text}，${difference}；改正这一格，与它有关、不符的 ${relations} 项勾稽关系即都成立`,
  likelyCulprit: (expected: Amount, actual: Amount, difference: string, relations: number) =>
    `可能应为 ${expected.text}，填写 ${actual.text}，${difference}；只改这一格，与它有关、不符的 ${relations} 项勾稽关系即都成立，但也可能另有几处有误，请核对`,
  transposed: (value: Amount, otherLabel: string, other: Amount) =>
    `这一格的 ${value.text} 与相邻的“${otherLabel}”的 ${other.text} 可能填反了：互换后，不符的勾稽关系都成立`,

  // Fixes
  setTo: (value: string) => `改为 ${value}`,
  setCellTo: (label: string, value: string) => `“${label}”改为 ${value}`,
  exchange: "互换这两格",
  writeAs: (text: string) => `改写为 ${text}`,
  mendPunctuation: "改为半角标点",

  // How a file is written
  unknownKey: (key: string) => `“${key}”不是本格式的项目`,
  unknownKeyLikely: (key: string, likely: string, title: string) =>
    `“${key}”不是本格式的项目，是不是“${likely}”（${title}）？`,
  expectOneOf: (title: string, values: string) => `“${title}”应为其中之一：${values}`,
  expectGroup: (title: string, keys: string) =>
    `“${title}”应为若干“名称: 值”${keys && `，名称可选：${keys}`}`,
  expectOther: (title: string, description: string) =>
    `“${title}”的写法不对${description && `：${description}`}`,
  bareColor: (color: string) => `颜色要加引号："${color}"；不加引号，# 之后的都成了注释`,
  lowPitch: (title: string, size: number) => `“${title}”不能小于字号（${size} 磅），否则各行会重叠`,
  lowContrast: (ink: string, ground: string) => `文字 ${ink} 在底色 ${ground} 上对比度不足 4.5∶1，难以辨认`,
  fixedSeverity: (rule: string) => `“${rule}”须改正，不能调整级别`,
};

export type Messages = typeof zh;

/** A sum with its result; a single figure, or a sum too long to write out, as the result alone. */
function side(terms: string, result: Amount): string {
  return terms.includes(" ") ? `${terms} = ${result.text}` : result.text;
}
