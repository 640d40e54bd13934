import type { Language } from "@gouji/core";

const zh = {
  cannotRead: (path: string, why: string) => `无法读取 ${path}：${why}`,
  reason: (fault: string) => zhReasons[fault] ?? fault,
  brokenLink: (path: string) => `${path} 是断开的链接，指向的文件或文件夹不存在`,
  lastYearSeveral: (file: string, files: readonly string[]) =>
    `${file}：上一年的报告可能是 ${files.join("、")} 中的任何一份（机构合并的，结转数是它们之和），未作跨年核对`,
  tooManyReports: (count: number) => `打开的文件夹里报告超过 ${count} 份，其余的没有核对`,
  brokenSchema: (path: string, lines: readonly string[]) =>
    `表格格式文件 ${path} 无法使用：${shortList(lines, (others) => `另有 ${others} 处，见“问题”面板`)}`,
  ignoredSetting: (name: string) => `设置 ${name} 的值无效，已忽略`,
};

const en: typeof zh = {
  cannotRead: (path, why) => `Cannot read ${path}: ${why}`,
  reason: (fault) => enReasons[fault] ?? fault,
  brokenLink: (path) => `${path} is a broken link: there is no such file or folder`,
  lastYearSeveral: (file, files) =>
    `${file}: last year's report may be any of ${files.join(", ")} (of organs that were merged, what was carried over is the sum of them); nothing was compared across years`,
  tooManyReports: (count) =>
    `The folders that are open hold more than ${count} reports; the others were not checked`,
  brokenSchema: (path, lines) =>
    `The form ${path} cannot be used: ${shortList(lines, (others) => `and ${others} more, which are listed as problems`)}`,
  ignoredSetting: (name) => `The value of the setting ${name} is not valid and is ignored`,
};

/** A message that covers half of the window is not read. */
const mostLines = 10;

function shortList(lines: readonly string[], rest: (others: number) => string): string {
  const others = lines.length - mostLines;
  return (others > 0 ? [...lines.slice(0, mostLines), rest(others)] : lines).join("\n");
}

/** Why a file cannot be read, by its fault. */
const zhReasons: Readonly<Record<string, string>> = {
  ENOENT: "文件不存在",
  EACCES: "没有权限",
  EISDIR: "这是一个文件夹",
  "broken-link": "链接指向的文件不存在",
  "not-a-file": "不是普通文件（而是管道、设备之类）",
  "too-large": "超过 4 MB，不会是报告、表式或配置",
  "not-utf8": "不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8",
};

const enReasons: typeof zhReasons = {
  ENOENT: "there is no such file",
  EACCES: "permission is denied",
  EISDIR: "it is a folder",
  "broken-link": "it is a link, and there is no such file",
  "not-a-file": "it is no ordinary file but a pipe, a device or the like",
  "too-large": "with more than 4 MB it is no report, form or configuration",
  "not-utf8": "it is not UTF-8 (GBK, perhaps): save it as UTF-8",
};

const catalogues = { zh, en } satisfies Record<Language, typeof zh>;

export type Messages = typeof zh;

/** Something to say, in whichever language. */
export type Notice = (messages: Messages, language: Language) => string;

/** What the server itself has to say, beside what features and checks say. */
export function messagesIn(language: Language = "zh"): Messages {
  return catalogues[language];
}
