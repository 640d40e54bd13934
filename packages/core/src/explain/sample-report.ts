import { check } from "../check/check.js";
import type { Finding } from "../check/finding.js";
import type { Cell, Form } from "../form/form.js";
import type { FormSchema } from "../form/schema.js";
import { formOf } from "../report/form-of.js";
import { readSource } from "../source/read-source.js";
import { printSample, type SampleValues } from "./print-sample.js";
import { nothing, sampleText, sampleValue } from "./sample-value.js";

interface Sample {
  /** With a row in each list. */
  readonly form: Form;
  readonly values: SampleValues;
}

const made = new WeakMap<FormSchema, Sample>();

/**
 * A correct report of a form with as little in it as may be: every figure 0, every part 无, one row in each list, and what
 * the form's relations ask for beyond that. In YAML.
 *
 * Of what cannot be made up, such as a text for an intricate pattern, nothing is written: the report lacks it then.
 */
export function sampleReport(form: Form): string {
  const sample = sampleOf(form);
  return printSample(sample.form, sample.values);
}

/** The same as values; found once for each form. */
export function sampleOf(form: Form): Sample {
  const known = made.get(form.schema);
  if (known) return known;
  const withRow = form.withRows(new Map(form.lists.map((list) => [list, [keyOf(list, form)]])));
  const sample = { form: withRow, values: mended(firstValues(withRow), withRow) };
  made.set(form.schema, sample);
  return sample;
}

/** How the row of a list is called. */
function keyOf(list: string, { parts, language }: Form): string {
  const part = parts.find(({ pointer }) => pointer === list);
  const columns = part?.kind === "table" ? part.list?.columns : undefined;
  const key = columns?.find((column) => part?.kind === "table" && column.key === part.list?.key);
  return (key && sampleText(key.schema, language)) ?? nothing[language];
}

const organs = { zh: "青石县", en: "Example Office" } as const;

function firstValues(form: Form): SampleValues {
  const { schema, identity, language, cells } = form;
  const keys = (schema.required ?? []).filter(
    (key) => !form.parts.some(({ pointer }) => pointer === `/${key}`),
  );
  const given: Readonly<Record<string, unknown>> = {
    format: form.id,
    year: form.years.from,
    ...(isFree(schema.properties[identity.organ]?.pattern, organs[language]) && {
      [identity.organ]: organs[language],
    }),
  };
  const fields = keys.map(
    (key) => [key, given[key] ?? sampleValue(schema.properties[key] ?? {}, schema)] as const,
  );
  return {
    fields: new Map(fields.filter(([, value]) => value !== undefined)),
    cells: cells.map((cell) => (cell.optional ? undefined : filledValue(cell, form))),
    prose: nothing[language],
  };
}

function isFree(pattern: string | undefined, text: string): boolean {
  return pattern === undefined || new RegExp(pattern, "u").test(text);
}

/** What a cell holds where it is not blank. */
export function filledValue(cell: Cell, { schema, language }: Form): unknown {
  if (cell.units) return Math.max(0, cell.minimum);
  return cell.holds === "text" ? sampleText(cell.schema, language) : sampleValue(cell.schema, schema);
}

/** More than any form needs; one whose relations contradict each other needs an end. */
const mostRounds = 20;

/** What relations ask for: of the changes that a finding suggests, those that leave fewer findings. */
function mended(first: SampleValues, form: Form): SampleValues {
  let values = first;
  let findings = findingsIn(values, form);
  for (let round = 0; round < mostRounds && findings.length > 0; round++) {
    const better = findings
      .flatMap((finding) => changesFor(finding, values, form))
      .map((cells) => ({ ...values, cells }))
      .find((changed) => findingsIn(changed, form).length < findings.length);
    if (!better) break;
    values = better;
    findings = findingsIn(values, form);
  }
  return values;
}

function findingsIn(values: SampleValues, form: Form): readonly Finding[] {
  const source = readSource(printSample(form, values), "sample.yaml", [form]);
  return check(source, formOf(source, form)).findings;
}

type Cells = SampleValues["cells"];

function changesFor(finding: Finding, { cells }: SampleValues, form: Form): Cells[] {
  const { pointer, expected, candidates = [], related } = finding;
  const known = [{ pointer, expected }, ...candidates].flatMap(({ pointer: at, expected: value }) =>
    value === undefined ? [] : withCell(at, () => value, cells, form),
  );
  const involved = [pointer, ...related.map((figure) => figure.pointer)];
  const guessed = involved.flatMap((at) =>
    withCell(at, (cell) => otherValue(cell, cells[cell.index], form), cells, form),
  );
  return [...known, ...guessed];
}

function withCell(pointer: string, value: (cell: Cell) => unknown, cells: Cells, form: Form): Cells[] {
  const place = form.places.get(pointer);
  const cell = place?.kind === "cell" ? form.cells[place.cells[0] ?? -1] : undefined;
  return cell ? [cells.with(cell.index, value(cell))] : [];
}

/** What fills a blank, what a relation names as a number, or what differs from a figure by one. */
function otherValue(cell: Cell, value: unknown, form: Form): unknown {
  const constant = form.relationsAt[cell.index]?.find((relation) => relation.constant > 0)?.constant;
  if (typeof value !== "number") return filledValue(cell, form);
  return constant !== undefined && constant !== value ? constant : value + 1;
}
