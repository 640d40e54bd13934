import type { Form } from "@gouji/core";
import type { Cell, Place, TablePart } from "@gouji/core/form";
import { likeliest } from "../labels/likeliest.js";
import { likely, likeness } from "../labels/likeness.js";

/** What a text of a grid names in a table of labels and values. */
export type NamedField =
  | { readonly kind: "field"; readonly cell: Cell }
  | { readonly kind: "group"; readonly title: string }
  /** Fields of several groups are called so, and none of these stands nearer. */
  | { readonly kind: "unclear" };

/** Finds the fields and groups of a table by their labels. */
export class FieldLabels {
  private readonly cells: readonly Cell[];
  private readonly groups: readonly Place[];

  constructor({ cells, pointer }: TablePart, form: Form) {
    this.cells = cells.flatMap((index) => form.cells[index] ?? []);
    this.groups = [...form.places.values()].filter(
      (place) => place.kind !== "cell" && place.pointer.startsWith(`${pointer}/`),
    );
  }

  /**
   * @param above the groups that stand above and in front, nearest last
   * @param least how sure it has to be
   */
  find(text: string, above: readonly string[], least = likely): NamedField | undefined {
    if (!/\p{L}/u.test(text)) return undefined;
    const named = likeliest(text, this.cells, ({ title }) => title, least);
    const group = this.groupNamed(text, least);
    const found =
      named === "unclear" ? this.cells.filter(({ title }) => likeness(text, title) >= least) : named;
    const sure = Math.max(0, ...found.map(({ title }) => likeness(text, title)));
    if (group && group.sure > sure) return { kind: "group", title: group.title };
    if (found.length === 0) return undefined;
    const cell = found.length === 1 ? found[0] : nearest(found, above);
    return cell ? { kind: "field", cell } : { kind: "unclear" };
  }

  private groupNamed(text: string, least: number) {
    const [best] = this.groups
      .map(({ title }) => ({ title, sure: likeness(text, title) }))
      .filter(({ sure }) => sure >= least)
      .toSorted((a, b) => b.sure - a.sure);
    return best;
  }
}

/** The one whose group stands nearest; nothing where two are as near. */
function nearest(cells: readonly Cell[], above: readonly string[]): Cell | undefined {
  const [first, second] = cells
    .map((cell) => ({ cell, at: above.findLastIndex((group) => cell.labels.slice(0, -1).includes(group)) }))
    .toSorted((a, b) => b.at - a.at || depth(b.cell) - depth(a.cell));
  if (!first || first.at === -1) return undefined;
  return second?.at === first.at && depth(second.cell) === depth(first.cell) ? undefined : first.cell;
}

function depth({ labels }: Cell): number {
  return labels.length;
}
