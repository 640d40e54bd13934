/** The few words that a document adds to a report. */
export const words = {
  note: "注：",
  blank: "未填",
  missing: "〔未填〕",
  shouldBe: (expected: number) => `应为 ${expected}`,
  doubtful: "有误",
  /** Where it cannot be known which of several figures is wrong. */
  toCheck: "待核对",
  watermark: "草稿",
  findings: "核对结果",
  /** By it a later run knows that a file is one of ours. */
  generator: "Gouji",
  attachment: "本报告的数据文件",
  /** Stands for the reason of a suppression, which is the office's own. */
  suppressed: "发布机关已核实",
  noFindings: "没有发现问题。",
} as const;
