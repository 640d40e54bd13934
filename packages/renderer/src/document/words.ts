/** The few words that a document adds to a report. */
export const words = {
  note: "注：",
  blank: "未填",
  shouldBe: (expected: number) => `应为 ${expected}`,
  doubtful: "有误",
  watermark: "草稿",
  findings: "核对结果",
  noFindings: "没有发现问题。",
} as const;
