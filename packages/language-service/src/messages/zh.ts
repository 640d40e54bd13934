/** How far a figure is from what it should be. */
interface Difference {
  readonly isMore: boolean;
  readonly size: string;
}

/** What the editor says beside the messages of the checks, in Chinese. */
export const zh = {
  relatedFigure: (label: string, value: string | null) => `${label}：${value ?? "未填"}`,
  listed: (words: readonly string[]) => words.join("、"),
  choices: (choices: string) => `可填：${choices}`,
  choice: (value: string, word: string) => `${value}（${word}）`,
  decimals: (count: number) => (count === 0 ? "不带小数" : `最多 ${count} 位小数`),
  printed: (value: string, unit: string | undefined) =>
    `填写：${value}${unit === undefined ? "" : ` ${unit}`}`,
  onlyWhen: (title: string, isMeant: boolean, word: string) =>
    `（“${title}”${isMeant ? "为" : "不为"}“${word}”时）`,
  computedFromOthers: (value: string) => `由其他格算得：${value}`,
  inUnit: (title: string, unit: string) => `${title}（${unit}）`,
  thisYear: "本年",
  lastYear: "上一年",
  blank: "未填",
  takeLastYear: (title: string, file: string) => `“${title}”按上一年报告填写（${file}）`,
  sumOfParts: (sum: string) => `各项之和：${sum}`,
  leftOutTotal: (title: string, sum: string) => `${title}未写，按各项之和为 ${sum}`,
  totalDiffers: (sums: readonly string[], { isMore, size }: Difference) => {
    const [sum = "", ...others] = sums;
    if (others.length > 0) return `各项之和：${sums.join(" / ")}`;
    return `各项之和 ${sum}，${isMore ? "多" : "少"} ${size}`;
  },
  leftOut: (title: string, sums: readonly string[]) => `${title} ${sums.join(" / ")}`,
  formula: (formula: string, sentence: string) => `${formula}：${sentence}`,
  unassessable: "（有空白或写法不对的格，无法核对）",
  relationState: (held: number, failed: number, unassessable: number) => {
    const outcomes = [
      ...(held > 0 ? [`${held} 通过`] : []),
      ...(failed > 0 ? [`${failed} 不符`] : []),
      ...(unassessable > 0 ? [`${unassessable} 无法核对`] : []),
    ];
    return `${held + failed + unassessable} 项勾稽：${outcomes.join("，")}`;
  },
  fixAll: (places: number) => `改正全部可以放心改正之处（${places} 处）`,
  fillBlanks: (title: string, cells: number) => `空白填 0：${title}（${cells} 格）`,
  addMissing: (keys: number) => `补上缺少的项目（${keys} 项）`,
  suppress: (rule: string) => `核实无误，不再提示 ${rule}：在文末写明理由`,
  pasteNowhere: "请把光标放在表中要填的行或格上",
  pasteBroken: "报告有写法错误（已标出），请先改正，再粘贴",
  pasteNoFigures: "复制的内容里没有可以填入表格的数字",
  pasteTooMany: "粘贴的行或格比表中从这里起的多",
  pasteUnreadable: (text: string, title: string) => `“${text}”不能填入“${title}”`,
  pasteUnknownRow: (label: string) => `表中没有“${label}”这一行`,
  pasteUnclearRow: (label: string) => `“${label}”可以指表中不止一行，请写全行名，或只复制数字`,
  pasteUnknownColumn: (head: string) => `表中没有“${head}”这一列`,
  pasteNoHead: (text: string) =>
    `“${text}”上面没有列名，无法确定是哪一列；请只复制数字，或连同完整的表头复制`,
  pasteUnwritable: "这里的 YAML 写法无法直接填入数字；请先改成“键: 值”的写法，再粘贴",
  pasteInEscape: "光标在转义符（如 \\n）中间，请移开再粘贴",
  pasteTwice: (label: string) => `复制的内容里“${label}”这一行不止一次`,
  pasteElsewhere: (label: string, title: string) =>
    `复制的“${label}”不在光标所在的“${title}”；要按行名填入，请把光标放在表名上`,
  pasteWrongColumn: (head: string) => `复制的内容里“${head}”一列的位置与表中不符`,
  pasteUnclear: (label: string) => `“${label}”后面的空格是合并的表头还是空白的格，无法分辨；请只复制数字`,
  pasteNoName: (text: string) => `“${text}”所在的一行没有名称，无法确定是清单中的哪一行；请连同名称一列复制`,
  pasteRows: (added: readonly string[], replaced: readonly string[]) => {
    const part = (verb: string, names: readonly string[]) =>
      names.length === 0 ? [] : [`${verb} ${names.length} 行（${some(names, "、", " 等")}）`];
    return `填入清单：${[...part("新增", added), ...part("更新", replaced)].join("，")}`;
  },
  pasteCells: "填入表格",
  pasteProse: "按段落粘贴",
  pastePlainText: "仍按文字粘贴",
  newRow: "新的一行",
  newReport: (form: string) => `新报告（${form} 格式）`,
};

/** The first names of many. */
export function some(names: readonly string[], separator: string, rest: string): string {
  const most = 3;
  return names.slice(0, most).join(separator) + (names.length > most ? rest : "");
}

export type Messages = typeof zh;
