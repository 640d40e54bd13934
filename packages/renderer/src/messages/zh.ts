/** What a document adds to a report, in Chinese. The catalogue of every other language has the same entries, by type. */
export const zh = {
  note: "注：",
  blank: "未填",
  missing: "〔未填〕",
  /** Several may be chosen, and none was. */
  none: "无",
  shouldBe: (figure: string) => `应为 ${figure}`,
  doubtful: "有误",
  /** Where it cannot be known which of several figures is wrong. */
  toCheck: "待核对",
  watermark: "草稿",
  findings: "核对结果",
  attachment: "本报告的数据文件",
  /** Stands for the reason of a suppression, which is the office's own. */
  suppressed: "发布机关已核实",
  noFindings: "没有发现问题。",
  /** What stands before a finding at the end of a draft: colour alone says nothing on a grey printer. */
  severity: { error: "【错误】", warning: "【警告】", info: "【提示】" },
  /** A label before what it names, on one line. */
  label: (text: string) => `${text}：`,
  /** What is said about a figure or a label, behind it. */
  aside: (text: string) => `（${text}）`,
  /** Why a figure is marked, where a colour cannot say it. */
  mark: (text: string) => `【${text}】`,
  list: (items: readonly string[]) => items.join("、"),
  withUnit: (figure: string, unit: string) => figure + unit,
  /** Above a table. */
  unit: (unit: string) => `单位：${unit}`,
  /** What stands on each page on both sides of its number. */
  pageNumber: { before: "— ", after: " —" },
};

export type Messages = typeof zh;
