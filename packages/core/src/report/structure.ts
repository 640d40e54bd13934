import type { Cell, Form, StructureError } from "../form/form.js";
import { schemaAt } from "../form/schema-at.js";
import { nodeAt } from "../source/pointer.js";
import type { Source, SourceNode } from "../source/source.js";
import { escapeStep, stepsOf } from "../text/json-pointer.js";
import type { Figures } from "./figures.js";
import { saysSomething, suppressionItems } from "./suppressions.js";

/** What the schema has against a report, at the place to change. */
export type StructureProblem =
  | { readonly kind: "unknownKey"; readonly pointer: string; readonly parent: string; readonly key: string }
  | { readonly kind: "missingKey"; readonly pointer: string; readonly key: string }
  /** The form was found by its name, which is not written as it should be. */
  | { readonly kind: "formatName"; readonly pointer: string }
  | {
      readonly kind: "figure";
      readonly pointer: string;
      readonly cell: Cell;
      readonly node: SourceNode;
      readonly error: StructureError;
    }
  /** A reason for a suppression that says nothing. */
  | { readonly kind: "reason"; readonly pointer: string }
  | { readonly kind: "value"; readonly pointer: string; readonly error: StructureError };

/** More than a whole report in which every line is wrong. */
const mostErrors = 1000;

/** The problems of a report's structure, one a place. Computed once; every rule of structure takes those of its kind. */
export function structureOf(source: Source, form: Form, figures: Figures): readonly StructureProblem[] {
  const errors = [
    ...form.validate(source.value).slice(0, mostErrors),
    ...misspeltFigures(source, form, figures),
  ];
  // What the form says of a reason is less than what is asked of it.
  const problems = new Map<string, StructureProblem>(
    emptyReasons(source).map((pointer) => [pointer, { kind: "reason", pointer }]),
  );
  for (const error of errors) {
    const problem = problemOf(error, source, form);
    if (problem && !problems.has(problem.pointer)) problems.set(problem.pointer, problem);
  }
  return [...problems.values()];
}

/** The problems of one kind. */
export function structureProblems<Kind extends StructureProblem["kind"]>(
  { structure }: { readonly structure: readonly StructureProblem[] },
  kind: Kind,
): Extract<StructureProblem, { readonly kind: Kind }>[] {
  return structure.filter(
    (problem): problem is Extract<StructureProblem, { readonly kind: Kind }> => problem.kind === kind,
  );
}

/** What a place is called, down to the fields inside a note or a suppression. */
export function titleAt(pointer: string, { form }: { readonly form: Form }): string {
  const title = form.places.get(pointer)?.title ?? schemaAt(form, stepsOf(pointer))?.title;
  return title ?? pointer.slice(pointer.lastIndexOf("/") + 1);
}

/** Figures that are a number to the parser and yet not written as one: `0x10`, `1e3`, `3.0`. */
function misspeltFigures(source: Source, form: Form, { states }: Figures): StructureError[] {
  if (!states.includes("unreadable")) return [];
  return form.cells.flatMap((cell) => {
    const node = states[cell.index] === "unreadable" ? nodeAt(source, cell.path) : undefined;
    const isUnread = cell.holds === "figure" && node?.kind === "scalar" && !node.misspelt;
    return isUnread ? [{ instancePath: cell.pointer, keyword: "type", params: {} }] : [];
  });
}

function emptyReasons(source: Source): string[] {
  return suppressionItems(source).flatMap((item, index) => {
    const reason = item.kind === "map" ? item.entries.get("reason")?.node : undefined;
    const text = reason?.kind === "scalar" ? reason.value : undefined;
    return typeof text === "string" && !saysSomething(text) ? [`/suppressions/${index}/reason`] : [];
  });
}

function problemOf(error: StructureError, source: Source, form: Form): StructureProblem | undefined {
  const { instancePath, keyword, params } = error;
  if (keyword === "additionalProperties") {
    const key = String(params["additionalProperty"]);
    return { kind: "unknownKey", pointer: `${instancePath}/${escapeStep(key)}`, parent: instancePath, key };
  }
  const isMissing = keyword === "required";
  const key = String(params["missingProperty"]);
  // A form that is not named has been chosen by the caller.
  if (isMissing && instancePath === "" && key === "format") return undefined;
  if (keyword === "const" && instancePath === "/format") return { kind: "formatName", pointer: instancePath };
  const cell = cellAbove(instancePath, form);
  const node = nodeAt(source, cell?.path ?? stepsOf(instancePath));
  if (isMissing && !cell) return { kind: "missingKey", pointer: `${instancePath}/${key}`, key };
  // How it is written has a finding of its own.
  if (node?.kind === "scalar" && node.misspelt) return undefined;
  if (!cell) return { kind: "value", pointer: instancePath, error };
  if (cell.holds !== "figure") return { kind: "value", pointer: cell.pointer, error };
  return node && { kind: "figure", pointer: cell.pointer, cell, node, error };
}

function cellAbove(pointer: string, { places, cells }: Form): Cell | undefined {
  const place = places.get(pointer) ?? places.get(pointer.slice(0, pointer.lastIndexOf("/")));
  return place?.kind === "cell" ? cells[place.cells[0] ?? -1] : undefined;
}
