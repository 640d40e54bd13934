import { defineRule } from "../define-rule.js";
import { exampleRow } from "../rule-example.js";

export const syntax = defineRule({
  id: "syntax",
  severity: "error",
  traits: { suppressible: false, ofSource: true, blocksDrafts: true },
  title: { zh: "文件要写成能够读取的 YAML 或 JSON", en: "the file is YAML or JSON that can be read" },
  remedy: {
    zh: "看所指的一行和它的上一行：括号、引号是否成对，缩进是否对齐。",
    en: "Look at the line and the one above it: brackets and quotes in pairs, indentation aligned.",
  },
  messages: {
    zh: {
      unparsed: (detail: string) => parserErrors[detail] ?? `文件写法有误，无法读取（${detail}）`,
      "not-plain": (written: string) =>
        `报告文件不支持 YAML 的锚点（&）、别名（*）和标签（!），请去掉 ${written}，直接写出内容`,
    },
    en: {
      unparsed: (detail) => refusals[detail] ?? `the file cannot be read here (${detail})`,
      "not-plain": (written) =>
        `YAML anchors (&), aliases (*) and tags (!) have no place in a report: write the content itself instead of ${written}`,
    },
  },
  example: exampleRow((text) => text.replace(" }", "")),
  problems: ["unparsed", "not-plain"],
});

/** The parser's error codes that authors meet, in words that help. */
const parserErrors: Readonly<Record<string, string>> = {
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

/** What no parser's code says in words that help. */
const refusals: Readonly<Record<string, string>> = {
  NON_STRING_KEY: "a name is plain text, not a group of data ({…}, […])",
  KEY_OVER_1024_CHARS: "this name is too long for a key of a report",
  TooDeep: "this nests deeper than any report",
  TooMany: "the file goes on here after more pieces than any report has",
  TooLarge: "the file has more than 200,000 characters: it is no report, and is not checked",
};
