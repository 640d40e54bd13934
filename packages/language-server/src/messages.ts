import type { Language } from "@gouji/core";

const zh = {
  brokenSchema: (path: string, reason: string) => `表格格式文件 ${path} 无法使用：${reason}`,
  ignoredSetting: (name: string) => `设置 ${name} 的值无效，已忽略`,
};

const en: typeof zh = {
  brokenSchema: (path, reason) => `The form ${path} cannot be used: ${reason}`,
  ignoredSetting: (name) => `The value of the setting ${name} is not valid and is ignored`,
};

const catalogues = { zh, en } satisfies Record<Language, typeof zh>;

/** What the server itself has to say, beside what features and checks say. */
export function messagesIn(language: Language = "zh"): typeof zh {
  return catalogues[language];
}
