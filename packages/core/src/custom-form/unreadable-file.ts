import type { Text } from "../form/schema.js";

/** Why a file that a schema refers to cannot be read, by the code of the fault. */
export function unreadableFile(file: string, fault: string): Text {
  const reason = reasons[fault] ?? { zh: fault, en: fault };
  return { zh: `无法读取 ${file}：${reason.zh}`, en: `cannot read ${file}: ${reason.en}` };
}

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { zh: "文件不存在", en: "there is no such file" },
  EACCES: { zh: "没有权限", en: "permission is denied" },
  EISDIR: { zh: "这是一个文件夹", en: "it is a folder" },
  "broken-link": { zh: "链接指向的文件不存在", en: "it is a link, and there is no such file" },
  "not-a-file": { zh: "不是普通文件", en: "it is no ordinary file" },
  "too-large": { zh: "超过 4 MB，不会是表式", en: "with more than 4 MB it is no form" },
  "not-utf8": { zh: "不是 UTF-8 编码，请另存为 UTF-8", en: "it is not UTF-8: save it as UTF-8" },
};
