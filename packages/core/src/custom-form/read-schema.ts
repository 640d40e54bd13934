import { bundleSchema } from "../form/bundle-schema.js";
import { collect, FormError, type FormProblem } from "../form/form-error.js";
import { readJson } from "../source/read-json.js";
import type { Source } from "../source/source.js";
import { originOf, type PlacedProblem, rangeOf } from "./place-problem.js";
import { mostFiles, type OtherFile, type SchemaText } from "./schema-text.js";
import { syntaxProblems, twinKeys } from "./syntax-problems.js";
import { unreadableFile } from "./unreadable-file.js";

/** A schema that needs no other file, as it was written in one or several. */
export interface ReadSchema {
  readonly schema: unknown;
  /**
   * Where problems of the schema stand in the texts, and with them what is wrong with the texts themselves; the schema's own
   * first, each text from above.
   */
  readonly place: (problems: readonly FormProblem[]) => readonly PlacedProblem[];
}

/** What is wrong with the text of a schema, or with files that it refers to. */
export interface Refused {
  readonly problems: readonly PlacedProblem[];
}

/** Reads the text of a schema, with the files that it refers to. Never throws for what their author can mend. */
export function readSchema({ text, others = new Map() }: SchemaText): ReadSchema | Refused {
  const sources = sourcesOf(text, others);
  const unreadable = [...sources.values()].flatMap(syntaxProblems);
  if (unreadable.length > 0) return { problems: unreadable };
  const place = placing(sources);
  const problems: FormProblem[] = [];
  const bundle = collect(problems, () =>
    bundleSchema(sources.get("")?.value, (file) => contentOf(file, sources, others)),
  );
  if (!bundle) return { problems: place(problems) };
  const { schema, origins } = bundle;
  return {
    schema,
    place: (found) =>
      place(found.map((one) => (one.file === undefined ? { ...one, ...originOf(one.place, origins) } : one))),
  };
}

type Sources = ReadonlyMap<string, Source>;

function sourcesOf(text: string, others: ReadonlyMap<string, OtherFile>): Sources {
  const texts = [...others].flatMap(([file, other]) =>
    "text" in other ? [[file, other.text] as const] : [],
  );
  return new Map([["", text] as const, ...texts].map(([file, one]) => [file, readJson(one, file)]));
}

function contentOf(file: string, sources: Sources, others: ReadonlyMap<string, OtherFile>): unknown {
  const source = sources.get(file);
  if (source) return source.value;
  const other = others.get(file);
  if (!other && others.size >= mostFiles) throw new FormError("", tooManyFiles);
  throw new FormError("", unreadableFile(file, other && "fault" in other ? other.fault : "ENOENT"));
}

const tooManyFiles = {
  zh: `表式最多引用 ${mostFiles} 个文件`,
  en: `a form refers to at most ${mostFiles} files`,
};

function placing(sources: Sources): ReadSchema["place"] {
  const twins = [...sources.values()].flatMap(twinKeys);
  return (problems) => {
    const placed = problems.map((problem) => {
      const source = sources.get(problem.file ?? "");
      return { ...problem, range: source ? rangeOf(source, problem.place) : nowhere };
    });
    return inOrder([...twins, ...placed], sources);
  };
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function inOrder(problems: readonly PlacedProblem[], sources: Sources): PlacedProblem[] {
  const files = [...sources.keys()];
  return [...problems].sort((a, b) => {
    const byFile = files.indexOf(a.file ?? "") - files.indexOf(b.file ?? "");
    const { start } = a.range;
    return byFile || start.line - b.range.start.line || start.character - b.range.start.character;
  });
}
