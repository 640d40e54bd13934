import type { Gap, RelationCounts, Severity } from "@gouji/core";
import type { Totals } from "../output/totals.js";
import { reasonsIn } from "./reasons.js";

const severities = { error: "错误", warning: "警告", info: "提示" } satisfies Record<Severity, string>;

/** What the command line says, in Chinese. */
export const zh = {
  description: "政府信息公开工作年度报告：核对数字，生成 HTML 和 PDF",
  help: "显示帮助",
  helpCommand: "显示某个命令的帮助",
  version: "显示版本",
  headings: {
    "Usage:": "用法：",
    "Arguments:": "参数：",
    "Options:": "选项：",
    "Commands:": "命令：",
  } as Readonly<Record<string, string>>,
  examples: "示例：",
  choices: "可选：",
  default: "默认：",

  separator: "；",
  parenthesis: (text: string) => `（${text}）`,

  files: "报告文件（*.gouji.yaml、*.gouji.json）、文件夹、通配符，或 - 表示标准输入",
  lang: "消息的语言",
  schema: "自有表式的 JSON Schema 文件（可多次给出）",
  lastYear: "上一年的报告：文件或文件夹，用来核对结转等（可多次给出）；一起核对的报告之间不必指明",
  check: "核对报告，指出有误的数字",
  format: "输出的样式",
  failOn: "达到这一级别的问题时，退出码为 1",
  fix: "自动改正没有疑义的问题，只改动有误之处",
  unsafe:
    "与 --fix 同用：总计与各项之和不符、无法判断是总计还是某一项有误时，也把总计改为各项之和；须确认各项无误",
  render: "生成供公布的文件；有错误的报告不予生成",
  to: (formats: readonly string[]) => `生成哪些：${formats.join("、")}，用逗号分隔，也可多次给出`,
  out: "放在哪个文件夹",
  draft: "生成草稿：标出有误和未填的格，末尾列出问题",
  fonts: "office：优先用本机的公文字体（方正小标宋、仿宋、黑体、楷体）",
  fragment: "网页不成整页，只出可粘贴到网站编辑器的正文",
  pdfStandard: "PDF 遵循的标准；a-1a、a-2a 不含附件",
  attach: "PDF 中附什么：data 为报告数据，不含注释和核实理由；source 为报告文件原样",
  noAttach: "PDF 中不附任何文件",
  meta: "网页的政府网站标签，如 SiteName=某某市人民政府（可多次给出）",
  workers: "同时生成几份报告",
  manifest: "把来源、产物、表式、字体、引擎的校验值和所用选项记入这个文件",
  ndjson: "逐行读取任务、逐行答复（NDJSON），写作 gouji render --ndjson - -o -",
  explain: "说明一条规则；不写规则名时列出全部规则",
  rule: "规则名，如 disputes-total",
  printSchema: "输出一种表式的 JSON Schema；不写表式名时列出全部表式",
  form: "表式名，如 2021",
  types: "由表式的 JSON Schema 生成 TypeScript",
  typesRemoves: "文件夹里由本命令生成、现已不再生成的文件会删除；改了名的和别人写的不动。",
  typesSchema: "表式的 JSON Schema 文件，或表式的名称（见 gouji schema）；不写则为 --schema 所给的",
  emit: "生成哪些：types（总是生成）、validate、relations、tables、zod，用逗号分隔",
  typesStdout: "打印到标准输出，不写文件",
  typesCheck: "只核对已有文件与表式是否一致，列出差异，不一致时退出码为 1",
  lsp: "在标准输入输出上运行语言服务（供编辑器使用）",
  stdio: "使用标准输入输出（默认即是）",

  severities,
  fixHint: "改法：",
  or: "，或",
  autoFix: "（gouji check --fix 可自动改正）",
  suppressed: (reason: string) => `已核实：${reason}`,
  figureElsewhere: (place: string, label: string, value: number | null) =>
    `${label}：${value ?? "空白"}（${place}）`,
  summary: ({ files, errors, warnings, infos, suppressed }: Totals) =>
    `${files} 份报告：${errors} 个错误，${warnings} 个警告${infos > 0 ? `，${infos} 个提示` : ""}${suppressed > 0 ? `；另有 ${suppressed} 个已核实` : ""}`,
  relations: ({ held, failed, unassessable, because }: RelationCounts) =>
    `勾稽关系 ${held + failed + unassessable} 项：${held} 项成立，${failed} 项不成立${unassessable > 0 ? `，${unassessable} 项无法核对${parenthesized(reasonsIn(because, gaps))}` : ""}`,
  lowered: (rule: string, usual: Severity, severity: Severity) =>
    `${rule}（${severities[usual]}→${severities[severity]}）`,
  rulesOff: (configuration: string, rules: readonly string[]) =>
    `${configuration} 关闭了规则：${rules.join("、")}`,
  rulesLowered: (configuration: string, rules: readonly string[]) =>
    `${configuration} 降低了规则的级别：${rules.join("、")}`,
  formReplaced: (form: string, schema: string) => `表式 ${form} 用的是自有表式 ${schema}，不是法定表式`,
  broke: (path: string, why: string) => `${path}：程序出错，这份报告没有处理（${why}）`,
  fixed: (path: string, count: number) => `${path}：改正 ${count} 处`,
  fixedFigure: (label: string, before: string, after: string) =>
    `  ${label}：${before || "（空）"} → ${after || "（空）"}`,
  refused: (path: string, errors: number) =>
    `${path}：有 ${errors} 个错误，没有生成文件（用 --draft 生成草稿）`,
  rendered: (made: number, left: number) => `已生成 ${made} 份报告${left > 0 ? `，${left} 份没有生成` : ""}`,
  written: (path: string) => `已生成 ${path}`,
  stale: (path: string) => `${path} 与表式不一致，请重新生成`,
  missingFile: (path: string) => `缺少 ${path}，请生成`,
  leftOver: (path: string) => `${path} 已不在生成之列，重新生成时会删除`,
  removed: (path: string) => `已删除 ${path}（不再生成）`,
  upToDate: "与表式一致",

  typesNeedOut: "请指明放在哪里：-o 文件夹，或 --stdout",
  typesNeedForms: "请写明表式：内置表式的名称、表式文件，或用 --schema 给出",
  noInput: "请给出要处理的报告：文件、文件夹或 -（标准输入）",
  notFound: (path: string) => `找不到 ${path}`,
  brokenLink: (path: string) => `${path} 是断开的链接，指向的文件或文件夹不存在`,
  noReports: (path: string) => `${path} 里没有报告文件（*.gouji.yaml、*.gouji.yml、*.gouji.json）`,
  lastYearNeedsFiles: "--last-year 需要文件或文件夹，不能用于标准输入",
  lastYearUnreadable: (path: string) => `${path}：上一年的报告无法读取，未作跨年核对；请先核对它本身`,
  otherFormUnreadable: (form: string, path: string) =>
    `${path}：这份“${form}”报告无法读取，未与它核对；请先核对它本身`,
  lastYearSeveral: (path: string, files: readonly string[]) =>
    `${path}：上一年的报告可能是 ${files.join("、")} 中的任何一份（机构合并的，结转数是它们之和），未作跨年核对`,
  noLastYear: (path: string, year: number) => `${path}：没有找到同一机关 ${year} 年度的报告，未作跨年核对`,
  cannotRead: (path: string, why: string) => `无法读取 ${path}：${why}`,
  changedMeanwhile: (path: string) => `${path}：读取之后被别的程序改动过，没有改写；请再运行一次`,
  cannotWrite: (path: string, why: string) => `无法写入 ${path}：${why}`,
  cannotRemove: (path: string, why: string) => `无法删除 ${path}：${why}`,
  notUtf8: (path: string) => `${path} 不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8`,
  badSchema: (path: string, count: number) => `${path} 不是可用的表式，有 ${count} 处要改：`,
  unsafeNeedsFix: "--unsafe 要与 --fix 同用",
  fixNeedsFiles: "--fix 需要文件，不能用于标准输入",
  sameOutput: (a: string, b: string) => `${a} 和 ${b} 会生成同名文件，请分别生成到不同的文件夹`,
  manifestIsOutput: (path: string) => `--manifest 的文件 ${path} 也是要生成的报告文件，请另取名字`,
  badCount: (option: string, text: string) => `${option} 要写一个正整数，写的是 ${text}`,
  givenTwice: (option: string) => `${option} 给出了两次，只能给一次`,
  conflict: (options: readonly string[]) => `${options.join(" 和 ")} 不能一起用`,
  attachRefused: (standard: string) =>
    `PDF 标准 ${standard} 不许带附件，不能与 --attach 一起用；要带附件，用 --pdf-standard a-3a`,
  outNeedsFolder: "-o 要写文件夹；只有 --ndjson 才能用 -o - 输出到标准输出",
  unknownTarget: (name: string, known: string) => `不能生成 ${name}；可以生成 ${known}`,
  unknownRule: (rule: string) => `没有规则 ${rule}；gouji explain 列出全部规则`,
  unknownForm: (id: string) => `没有表式 ${id}；gouji schema 列出全部表式`,
  missingGlyphs: (path: string, glyphs: string) => `${path}：字体里没有这些字，无法生成 PDF：${glyphs}`,
  crashed: (path: string, why: string) => `${path}：${why}`,
  notOurs: "已有同名文件，且不是 gouji 生成的，没有覆盖",
  unknownMeta: (item: string, known: string) => `--meta ${item} 的写法是 名称=内容，名称可选：${known}`,
  linesNeedDashes: "--ndjson 从标准输入读取、向标准输出答复，写作 gouji render --ndjson - -o -",
  optionUnused: (option: string, formats: string) => `${option} 只用于 ${formats}，而没有要生成它`,
  noEngine: (format: string, machine: string) =>
    `本机（${machine}）没有可用的 ${format.toUpperCase()} 引擎，没有生成 ${format.toUpperCase()}；其他文件照常生成`,
  missingFonts: (why: string) => `缺少字体：${why}`,
  unexpected: (why: string) => `程序出错：${why}`,
  reason: (code: string) => reasons[code] ?? code,
  usageError: (what: string, named: string, likely: string | undefined) =>
    `${what}：${named}${likely === undefined ? "" : `（是不是 ${likely}？）`}`,
  badChoice: (option: string, choices: string) => `${option} 的值不对，可选：${choices}`,
  seeHelp: "用 gouji --help 查看用法",
  usageErrors: {
    "commander.unknownOption": "没有这个选项",
    "commander.unknownCommand": "没有这个命令",
    "commander.missingArgument": "缺少参数",
    "commander.optionMissingArgument": "选项缺少参数",
    "commander.invalidArgument": "参数不对",
    "commander.excessArguments": "参数过多",
    "commander.missingMandatoryOptionValue": "缺少必需的选项",
  } as Readonly<Record<string, string>>,
};

/** Why relations cannot be checked. */
const gaps = {
  zeroBlanks: (count) => `${count} 项空白若为 0 即成立`,
  remainder: (count) => `${count} 项空白处尚有差额`,
  blank: (count) => `${count} 项两边都有空白`,
  unreadable: (count) => `${count} 项有数字写错`,
  zeroDenominator: (count) => `${count} 项分母为 0`,
  otherReport: (count) => `${count} 项缺其他报告的数字`,
} satisfies Record<Gap, (count: number) => string>;

function parenthesized(texts: readonly string[]): string {
  return texts.length > 0 ? `（${texts.join("，")}）` : "";
}

export type Messages = typeof zh;

/** Why the system refused, by its code. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "文件不存在",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EROFS: "磁盘是只读的",
  EISDIR: "这是一个文件夹",
  ENOTDIR: "路径中有一段不是文件夹",
  EEXIST: "同名的文件或文件夹已经存在",
  ENAMETOOLONG: "文件名太长",
  ENOSPC: "磁盘已满",
  "no-file": "不是普通文件",
  "not-a-file": "不是普通文件（而是管道、设备之类）；要从管道读取，请用 -",
  "too-large": "超过 4 MB，不会是报告、表式或配置",
  "broken-link": "链接指向的文件不存在",
  ELOOP: "链接绕成了圈",
};
