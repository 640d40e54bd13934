import type { Text } from "../form/schema.js";
import { stepsAt } from "../source/pointer.js";
import type { Source, SourceProblem } from "../source/source.js";
import { pointerOf } from "../text/json-pointer.js";
import { Positions } from "../text/positions.js";
import type { PlacedProblem } from "./place-problem.js";

/** What keeps a schema file from being read as JSON. */
export function syntaxProblems(source: Source): PlacedProblem[] {
  const [, begin] = /^\uFEFF?\s*(\S?)/.exec(source.text) ?? [];
  const unparsed = source.problems.filter(({ code }) => code === "unparsed");
  // A parser of JSON has something to say of every word of YAML.
  if (begin !== "{") return [problemAt(source, firstOf(source), begin === "" ? nothing : noJson)];
  return firstOfEachLine(source, unparsed).map((problem) =>
    problemAt(source, problem, textOf(problem.detail)),
  );
}

/** Keys that stand twice in one place, of which JSON keeps the last without a word. */
export function twinKeys(source: Source): PlacedProblem[] {
  return source.problems
    .filter(({ code }) => code === "duplicate-key")
    .map((problem) => {
      const steps = stepsAt(source, problem.start);
      const above = steps.at(-1) === problem.detail ? steps.slice(0, -1) : steps;
      return { ...problemAt(source, problem, twice), place: pointerOf([...above, problem.detail]) };
    });
}

const twice = {
  zh: "同一处写了两次，前一个会被忽略：请删去或改名一个",
  en: "stands there twice, and the first is lost: remove or rename one of them",
};

const nothing = { zh: "文件是空的", en: "the file is empty" };

const noJson = {
  zh: "不是 JSON：表式文件以 { 开头，名称和文字加英文双引号；不能用 YAML 来写",
  en: "is not JSON: a schema begins with {, its names and texts stand in quotes; it cannot be YAML",
};

function firstOf({ text }: Source): Pick<SourceProblem, "start" | "end"> {
  const start = Math.max(0, text.search(/[^\uFEFF\s]/));
  return { start, end: Math.min(start + 1, text.length) };
}

/** What follows on the line of a mistake is mostly the same mistake. */
function firstOfEachLine({ text }: Source, problems: readonly SourceProblem[]): SourceProblem[] {
  const positions = new Positions(text);
  const lines = new Map<number, SourceProblem>();
  for (const problem of problems) {
    const { line } = positions.position(problem.start);
    if (!lines.has(line)) lines.set(line, problem);
  }
  return [...lines.values()].slice(0, mostReported);
}

/** A parser that has lost its way has something to say of every line. */
const mostReported = 10;

function problemAt(
  { file, text }: Source,
  { start, end }: Pick<SourceProblem, "start" | "end">,
  said: Text,
): PlacedProblem {
  const range = new Positions(text).range(start, Math.max(start, end));
  return { ...(file !== "" && { file }), place: "", text: said, range };
}

function textOf(code: string): Text {
  const said = texts[code];
  return {
    zh: `不是 JSON：${said?.zh ?? `这里的写法有误（${code}）`}`,
    en: `is not JSON: ${said?.en ?? `it cannot be read here (${code})`}`,
  };
}

/** The parser's codes in words that help. */
const texts: Readonly<Record<string, Text>> = {
  InvalidSymbol: {
    zh: "有不认识的符号：文字要加英文双引号，标点要用半角",
    en: "a symbol that JSON does not know: texts stand in double quotes",
  },
  InvalidNumberFormat: { zh: "数字的写法不对", en: "this is no number" },
  PropertyNameExpected: {
    zh: "这里应为加双引号的名称；最后一项后面不能有逗号",
    en: "a name in quotes is expected; there is no comma behind the last entry",
  },
  ValueExpected: {
    zh: "这里缺少值；最后一项后面不能有逗号",
    en: "a value is expected; there is no comma behind the last item",
  },
  ColonExpected: { zh: "名称后面缺少半角冒号", en: "a colon is expected behind a name" },
  CommaExpected: { zh: "两项之间缺少半角逗号", en: "a comma is expected between two entries" },
  CloseBraceExpected: { zh: "缺少右花括号 }", en: "a closing brace } is missing" },
  CloseBracketExpected: { zh: "缺少右方括号 ]", en: "a closing bracket ] is missing" },
  EndOfFileExpected: { zh: "末尾有多余的内容", en: "there is more behind the end" },
  InvalidCommentToken: {
    zh: "JSON 不能有注释，请写进 description 或 $comment",
    en: "JSON has no comments: say it in a description or $comment",
  },
  UnexpectedEndOfComment: { zh: "JSON 不能有注释", en: "JSON has no comments" },
  UnexpectedEndOfString: { zh: "文字缺少右引号", en: "a text lacks its closing quote" },
  UnexpectedEndOfNumber: { zh: "数字没有写完", en: "a number is not complete" },
  InvalidUnicode: {
    zh: "\\u 之后应是四位十六进制数字",
    en: "four hexadecimal digits are expected behind \\u",
  },
  InvalidEscapeCharacter: {
    zh: "反斜杠要写两个：\\\\",
    en: "a backslash is written twice: \\\\",
  },
  InvalidCharacter: {
    zh: "文字中不能直接换行或有制表符，请写 \\n、\\t",
    en: "a text has no line end or tab in it: write \\n or \\t",
  },
  TooDeep: { zh: "嵌套的层数太多，不是表式", en: "it nests deeper than any form" },
  KEY_OVER_1024_CHARS: { zh: "名称太长", en: "this name is too long" },
};
