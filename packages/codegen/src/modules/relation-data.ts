import type { Form } from "@gouji/core";
import type { CellRule as FormCellRule, Operand, Relation as FormRelation, When } from "@gouji/core/form";
import type { CellRule, Relation, RelationAcrossForms, RelationAcrossYears } from "../runtime/contracts.js";
import { nameCells, type NamedCells, withTwoRows } from "./list-pointers.js";

/** What must hold in reports of a form, as plain data: cells are pointers into a report. */
export interface RelationData {
  readonly relations: readonly Relation[];
  readonly relationsAcrossYears: readonly RelationAcrossYears[];
  readonly relationsAcrossForms: readonly RelationAcrossForms[];
  readonly cellRules: readonly CellRule[];
}

export function relationData(plainForm: Form): RelationData {
  const form = withTwoRows(plainForm);
  const withReport = (isWanted: (reports: FormRelation["reports"]) => boolean) =>
    form.relations.filter(({ reports }) => isWanted(reports));
  return {
    relations: withReport((reports) => reports.length === 0).flatMap((one) => insideOf(one, form)),
    relationsAcrossYears: withReport((reports) => reports.includes("lastYear")).flatMap((one) =>
      acrossYears(one, form),
    ),
    relationsAcrossForms: withReport((reports) => reports.some((one) => one !== "lastYear")).flatMap((one) =>
      acrossForms(one, form),
    ),
    cellRules: form.rules.flatMap((one) => cellRule(one, form)),
  };
}

function insideOf(relation: FormRelation, form: Form): Relation[] {
  const names = new CellNames(form);
  const { right, total } = relation;
  const data = {
    ...leftOf(relation, names),
    right: names.of(right),
    ...boundsOf(relation),
    ...(total !== undefined && { total: names.one(total) }),
  };
  return names.placed(data);
}

function acrossYears(relation: FormRelation, form: Form): RelationAcrossYears[] {
  const names = new CellNames(form);
  const data = { ...leftOf(relation, names), lastYear: names.of(relation.right), ...boundsOf(relation) };
  return names.placed(data);
}

function acrossForms(relation: FormRelation, form: Form): RelationAcrossForms[] {
  const names = new CellNames(form);
  const foreign = relation.right.flatMap(({ cell }) => form.foreign[cell] ?? []);
  const otherForm = {
    id: foreign[0]?.report.replace(/^form:/, "") ?? "",
    cells: foreign.map(({ pointer }) => pointer),
  };
  return names.placed({ ...leftOf(relation, names), otherForm, ...boundsOf(relation) });
}

function cellRule(declared: FormCellRule, form: Form): CellRule[] {
  const names = new CellNames(form);
  const { rule, severity, title, message, text, cells, when, must } = declared;
  const named = names.of(cells.map((cell) => ({ cell })));
  return names.placed({ rule, severity, title, message, text, cells: named, ...whenOf(when, names), must });
}

function leftOf({ rule, kind, severity, text, plus, minus, ratio, when }: FormRelation, names: CellNames) {
  const sides = { plus: names.of(plus), minus: names.of(minus) };
  return {
    rule,
    kind,
    severity,
    text,
    ...sides,
    ...(ratio && { ratio: { ...ratio, over: names.of(ratio.over) } }),
    ...whenOf(when, names),
  };
}

function boundsOf({ constant, within }: FormRelation) {
  return { ...(constant !== 0 && { constant }), ...(within > 0 && { within }) };
}

function whenOf(when: When | undefined, names: CellNames) {
  return when && { when: { ...when, cell: names.one(when.cell) } };
}

/** Names the cells of one relation, and knows then whether it is looked at in each row of a list. */
class CellNames {
  private row: NamedCells["row"];

  constructor(private readonly form: Form) {}

  of(operands: readonly Pick<Operand, "cell">[]): readonly string[] {
    const { pointers, row } = nameCells(
      operands.map(({ cell }) => cell),
      this.form,
    );
    this.row ??= row;
    return pointers;
  }

  one(cell: number): string {
    return this.of([{ cell }])[0] ?? "";
  }

  /** The data of a relation once: what its form states of the first row, it states of every other. */
  placed<Data extends { readonly text: unknown }>(data: Data): (Data & { readonly each?: string })[] {
    if (!this.row) return [data];
    return this.row.index === 0 ? [{ ...data, each: this.row.list }] : [];
  }
}
