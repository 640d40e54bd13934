/** What authors read, in Chinese. The catalogue of every other language has the same entries, by type. */
export const zh = {
  part: (number: number) => `第${chineseNumber(number)}部分`,
  sentence: (text: string) => (/[。？！]$/.test(text) ? text : `${text}。`),
  listSeparator: "；",

  // Relations
  difference: (actual: number, expected: number) =>
    actual > expected ? `多 ${plain(actual - expected)}` : `少 ${plain(expected - actual)}`,
  wrongTotal: (expected: number, terms: string, actual: number, difference: string) =>
    `应为 ${expected}${terms && `（${terms}）`}，填写 ${actual}，${difference}`,
  wrongComputedTotal: (expected: number, terms: string, actual: number) =>
    `按此项勾稽关系应为 ${expected}${terms && `（${terms}）`}，按另一项勾稽关系算得 ${actual}，两者不符`,
  wrongByLastYear: (expected: number, terms: string, actual: number, difference: string) =>
    `按上一年报告应为 ${expected}${terms.includes(" ") ? `（${terms}）` : ""}，填写 ${actual}，${difference}`,
  unlikeLastYear: (left: number, terms: string, right: number) =>
    `本年 ${side(terms, left)}，上一年报告为 ${right}，相差 ${plain(Math.abs(left - right))}`,
  ofLastYear: (label: string) => `上一年报告 · ${label}`,
  figuresUnchanged: (count: number) =>
    `除 0 以外的 ${count} 个数字全部与上一年报告相同；请核实是不是沿用了上一年的数字`,
  unbalanced: (left: number, leftTerms: string, right: number, rightTerms: string) =>
    `${side(leftTerms, left)}，${side(rightTerms, right)}，相差 ${plain(Math.abs(left - right))}`,
  exceeds: (known: number, limit: number) => `有的格未填或无法识别，其余各项之和 ${known} 就已超过 ${limit}`,
  tooMuch: (left: number, leftTerms: string, right: number, rightTerms: string) =>
    `${side(leftTerms, left)}，大于 ${side(rightTerms, right)}`,
  suspiciouslyEqual: (actual: number, terms: string) => `填写 ${actual}，恰等于 ${terms}`,
  culprit: (expected: number, actual: number, difference: string, relations: number) =>
    `应为 ${expected}，填写 ${actual}，${difference}；改正这一格，不符的 ${relations} 项勾稽关系即全部成立`,
  transposed: (value: number, otherLabel: string, other: number) =>
    `这一格的 ${value} 与相邻的“${otherLabel}”的 ${other} 可能填反了：互换后，勾稽关系全部成立`,

  // Blanks
  blankTable: (title: string, count: number) => `“${title}”全表未填（${count} 格）；没有发生的请填 0`,
  blankRow: (title: string, count: number) => `“${title}”整行未填（${count} 格）；没有发生的请填 0`,
  blankColumn: (title: string, count: number) => `“${title}”整列未填（${count} 格）；没有发生的请填 0`,
  blankCell: "未填；没有发生的请填 0，空白不等于 0",
  blankTotal: (expected: number | undefined) =>
    expected === undefined ? "总计未填，而各项不全为 0" : `总计未填，各项之和为 ${expected}`,

  // Fixes
  setTo: (value: string) => `改为 ${value}`,
  fillIn: (value: string) => `填入 ${value}`,
  exchange: "互换这两格",
  writeAs: (text: string) => `改写为 ${text}`,
  mendPunctuation: "改为半角标点",
  renameKey: (key: string, title: string) => `改为 ${key}（${title}）`,

  // How a file is written
  syntax: (detail: string) => syntaxErrors[detail] ?? `文件写法有误，无法读取（${detail}）`,
  "duplicate-key": (key: string) => `“${key}”在同一处出现两次，请删去一个`,
  "full-width-colon": (key: string) => `“${key}”后面是全角冒号，应为半角冒号加空格`,
  "full-width-comma": () => "全角逗号应为半角逗号",
  "missing-space": (key: string) => `“${key}:”后面缺一个空格`,
  "thousands-separator": (written: string) => `${written} 带有千位分隔符；数字不写分隔符`,
  "not-plain": (written: string) =>
    `报告文件不支持 YAML 的锚点（&）、别名（*）和标签（!），请去掉 ${written}，直接写出内容`,

  notAFigure: (written: string, unit: string) =>
    `${written} 不是数字；应填数字${unit && `（${unit}）`}，不加引号`,
  notACount: (written: string, unit: string) =>
    `${written} 不是计数；应填非负整数${unit && `（${unit}）`}，如 0、12`,
  notAWholeNumber: (written: string, unit: string) =>
    `${written} 不是整数；应填整数${unit && `（${unit}）`}，如 16、-38、0`,
  misspeltFigure: (written: string) => `${written} 的写法不对；应直接写数字，不加引号、分隔符和单位`,
  misspeltAmount: (written: string, shape: string) =>
    `${written} 的写法不对；金额和单位要分开写，如 ${shape}`,
  amountShape: (written: string, unit: string) =>
    `${written} 不是金额；写法如 { value: 71, unit: ${unit} }，71 换成实际的金额`,
  blankMark: (written: string) => `“${written}”不是数字；没有发生的填 0，确实空缺的留空`,

  unknownKey: (key: string) => `“${key}”不是本格式的项目`,
  unknownKeyLikely: (key: string, likely: string, title: string) =>
    `“${key}”不是本格式的项目，是不是“${likely}”（${title}）？`,
  missingKey: (key: string, title: string) => `缺少“${title}”（${key}）`,
  expectRow: (title: string, key: string) => `“${title}”应为一行，如 { ${key}: 0, … }`,
  expectText: (title: string) => `“${title}”应为文字`,
  expectInteger: (title: string) => `“${title}”应为整数`,
  expectList: (title: string) => `“${title}”应为列表，每项一行，以“- ”开头`,
  expectMap: (title: string) => `“${title}”应为若干“名称: 值”`,
  expectOneOf: (title: string, values: string) => `“${title}”应为其中之一：${values}`,
  expectGroup: (title: string, keys: string) =>
    `“${title}”应为若干“名称: 值”${keys && `，名称可选：${keys}`}`,
  expectOther: (title: string, description: string) =>
    `“${title}”的写法不对${description && `：${description}`}`,
  bareColor: (color: string) => `颜色要加引号："${color}"；不加引号，# 之后的都成了注释`,
  lowPitch: (title: string, size: number) => `“${title}”不能小于字号（${size} 磅），否则各行会重叠`,
  lowContrast: (ink: string, ground: string) => `文字 ${ink} 在底色 ${ground} 上对比度不足 4.5∶1，难以辨认`,

  unquotedFormat: (id: string) => `格式应加引号：format: "${id}"`,
  missingFormat: (known: string) => `请写明报告的格式：format: ${known}`,
  unknownFormat: (written: string, known: string) => `没有格式“${written}”；可用的有 ${known}`,
  emptyReport: "文件是空的，或不是一份报告",
  formatOfYear: (year: number, id: string, years: string) =>
    `${year} 年度的报告不用 ${id} 格式；${id} 格式用于 ${years} 年度`,
  years: (from: number, to: number | undefined) =>
    to === undefined ? `${from} 及以后` : from === to ? `${from}` : `${from}–${to}`,
  unprintable: (codes: readonly string[]) =>
    `有无法印出的字符（${codes.join("、")}），请删除，或改用正常的字`,
  emptyPart: (title: string) => `“${title}”没有内容；确实没有的，写“无”`,
  organMakesNoRules: (value: number) => `填写规章 ${value} 件，而本机关无权制定规章`,
  amountWithoutUnit: (written: string) => `金额 ${written} 没有单位`,

  // Judged findings
  unknownPointer: (pointer: string) => `“${pointer}”不是本格式中的位置`,
  notForJudgement: (rule: string) => `“${rule}”须改正，不能作为已核实的提示`,
  fixedSeverity: (rule: string) => `“${rule}”须改正，不能调整级别`,
  unusedSuppression: (rule: string) => `此处没有“${rule}”的提示，这一条已不需要`,
};

export type Messages = typeof zh;

/** The parser's error codes that authors meet, in words that help. */
const syntaxErrors: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "缩进用了制表符（Tab），应改用空格",
  BAD_INDENT: "缩进不对：同一层的各行要左对齐",
  MISSING_CHAR: "缺少冒号、逗号、引号或括号",
  UNEXPECTED_TOKEN: "这里多出了内容，或者上一行没有写完",
  IMPOSSIBLE: "这里的写法无法读取",
  MULTILINE_IMPLICIT_KEY: "这一行缺少冒号，或者上一行没有写完",
  BLOCK_AS_IMPLICIT_KEY: "缩进不对，或者上一行没有写完",
  BLOCK_IN_FLOW: "花括号或方括号没有写完",
  MULTIPLE_DOCS: "一个文件只能有一份报告，不能有“---”分隔的第二份",
  NON_STRING_KEY: "名称应为文字，不能是一组数据（{…}、[…]）",
  BAD_SCALAR_START: "文字以特殊字符开头，请加引号",
  MISSING_ANCHOR: "报告文件不支持 YAML 的锚点（&）和别名（*）",
  UNRESOLVED_ALIAS: "报告文件不支持 YAML 的锚点（&）和别名（*）",
  InvalidSymbol: "有不认识的符号：文字要加英文引号，标点要用半角",
  InvalidNumberFormat: "数字的写法不对",
  PropertyNameExpected: "这里应为加英文引号的名称；最后一项后面不能有逗号",
  ValueExpected: "这里缺少值",
  ColonExpected: "名称后面缺少半角冒号",
  CommaExpected: "两项之间缺少半角逗号",
  CloseBraceExpected: "缺少右花括号",
  CloseBracketExpected: "缺少右方括号",
  EndOfFileExpected: "文件末尾有多余的内容",
  TooDeep: "嵌套的层数太多，不是一份报告",
  KEY_OVER_1024_CHARS: "名称太长，不是报告的项目",
  TooMany: "内容太多太碎，到这里还没有完，不是一份报告",
  TooLarge: "文件太大（超过二十万字），不是一份报告，不予核对",
  InvalidCommentToken: "JSON 文件不能有注释",
  UnexpectedEndOfString: "文字缺少右引号",
};

function chineseNumber(number: number): string {
  return "零一二三四五六七八九十"[number] ?? String(number);
}

/** A sum with its result; a single figure, or a sum too long to write out, as the result alone. */
function side(terms: string, result: number): string {
  return terms.includes(" ") ? `${terms} = ${result}` : String(result);
}

function plain(value: number): number {
  return Number(value.toPrecision(15));
}
