import { bundleSchema, type Origin } from "../form/bundle-schema.js";
import { collect, FormError, type FormProblem } from "../form/form-error.js";
import type { Form } from "../form/form.js";
import { readJson } from "../source/read-json.js";
import type { Source } from "../source/source.js";
import { loadForm, type LoadOptions } from "./load-form.js";
import { originOf, type PlacedProblem, rangeOf } from "./place-problem.js";
import { mostFiles, type OtherFile, type SchemaText } from "./schema-text.js";
import { syntaxProblems, twinKeys } from "./syntax-problems.js";

export type FormReading = { readonly form: Form } | { readonly problems: readonly PlacedProblem[] };

/** Reads the text of a form's schema and of the files that it refers to. Never throws for what their author can mend. */
export function readForm({ text, others = new Map() }: SchemaText, options: LoadOptions = {}): FormReading {
  const sources = sourcesOf(text, others);
  const unreadable = [...sources.values()].flatMap(syntaxProblems);
  if (unreadable.length > 0) return { problems: unreadable };
  const problems: PlacedProblem[] = [...sources.values()].flatMap(twinKeys);
  const faults: FormProblem[] = [];
  const bundled = collect(faults, () =>
    bundleSchema(sources.get("")?.value, (file) => contentOf(file, sources, others)),
  );
  const form = bundled && collect(faults, () => loadForm(bundled.schema, options));
  problems.push(...faults.map((fault) => placed(fault, sources, bundled?.origins ?? [])));
  return form && problems.length === 0 ? { form } : { problems: inOrder(problems, [...sources.keys()]) };
}

function sourcesOf(text: string, others: ReadonlyMap<string, OtherFile>): ReadonlyMap<string, Source> {
  const texts = [...others].flatMap(([file, other]) =>
    "text" in other ? [[file, other.text] as const] : [],
  );
  return new Map([["", text] as const, ...texts].map(([file, one]) => [file, readJson(one, file)]));
}

function contentOf(
  file: string,
  sources: ReadonlyMap<string, Source>,
  others: ReadonlyMap<string, OtherFile>,
): unknown {
  const source = sources.get(file);
  if (source) return source.value;
  const other = others.get(file);
  throw new FormError("", other && "fault" in other ? unreadableFile(file, other.fault) : tooManyFiles);
}

const tooManyFiles = {
  zh: `表式最多引用 ${mostFiles} 个文件`,
  en: `a form refers to at most ${mostFiles} files`,
};

function unreadableFile(file: string, fault: string) {
  const reason = reasons[fault] ?? { zh: fault, en: fault };
  return { zh: `无法读取 ${file}：${reason.zh}`, en: `cannot read ${file}: ${reason.en}` };
}

const reasons: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ENOENT: { zh: "文件不存在", en: "there is no such file" },
  EACCES: { zh: "没有权限", en: "permission is denied" },
  EISDIR: { zh: "这是一个文件夹", en: "it is a folder" },
  "broken-link": { zh: "链接指向的文件不存在", en: "it is a link, and there is no such file" },
  "not-a-file": { zh: "不是普通文件", en: "it is no ordinary file" },
  "too-large": { zh: "超过 4 MB，不会是表式", en: "with more than 4 MB it is no form" },
  "not-utf8": { zh: "不是 UTF-8 编码，请另存为 UTF-8", en: "it is not UTF-8: save it as UTF-8" },
};

function placed(
  fault: FormProblem,
  sources: ReadonlyMap<string, Source>,
  origins: readonly Origin[],
): PlacedProblem {
  const { file = "", place } = fault.file === undefined ? originOf(fault.place, origins) : fault;
  const source = sources.get(file);
  const range = source ? rangeOf(source, place) : nowhere;
  return { ...(file !== "" && { file }), place, text: fault.text, range };
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The schema's own before those of other files, each from above. */
function inOrder(problems: readonly PlacedProblem[], files: readonly string[]): PlacedProblem[] {
  return [...problems].sort((a, b) => {
    const byFile = files.indexOf(a.file ?? "") - files.indexOf(b.file ?? "");
    const { start } = a.range;
    return byFile || start.line - b.range.start.line || start.character - b.range.start.character;
  });
}
