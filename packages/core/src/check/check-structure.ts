import type { Place, StructureError } from "../form/form.js";
import { schemaAt } from "../form/schema-at.js";
import { labelOf } from "../report/subject.js";
import { entryAt, nodeAt } from "../source/pointer.js";
import { escapeStep, stepsOf } from "../text/json-pointer.js";
import type { Fault } from "./build-finding.js";
import { isFormatError, unquotedFormatFault } from "./check-format.js";
import { figureFault } from "./figure-fault.js";
import { shortened } from "../text/shortened.js";
import { likelyKey } from "../text/likely-key.js";
import type { Subject } from "../report/subject.js";

/** More than a whole report in which every line is wrong. */
const mostErrors = 1000;

/** What the schema says of the report's structure, in words for authors and at the place to change. */
export function checkStructure(subject: Subject): Fault[] {
  const told = new Set<string>();
  return [...errorsOf(subject).slice(0, mostErrors), ...misspeltFigures(subject)].flatMap((error) => {
    const fault = faultOf(error, subject);
    if (!fault || told.has(fault.pointer)) return [];
    told.add(fault.pointer);
    return [fault];
  });
}

function errorsOf({ form, source }: Subject): readonly StructureError[] {
  return form.validate(source.value);
}

/** Figures that are a number to the parser and yet not written as one: `0x10`, `1e3`, `3.0`. */
function misspeltFigures({ form, figures, source }: Subject): StructureError[] {
  if (!figures.states.includes("unreadable")) return [];
  return form.cells.flatMap((cell) => {
    const node = nodeAt(source, cell.path);
    const unread = figures.states[cell.index] === "unreadable" && node?.kind === "scalar" && !node.misspelt;
    return unread ? [{ instancePath: cell.pointer, keyword: "type", params: {} }] : [];
  });
}

function faultOf(error: StructureError, subject: Subject): Fault | undefined {
  const { form, source, messages } = subject;
  if (error.keyword === "additionalProperties") return unknownKey(error, subject);
  if (error.keyword === "required") return missingKey(error, subject);
  if (isFormatError(error)) return unquotedFormatFault(subject);
  const cell = cellAbove(error.instancePath, subject);
  if (cell) return figureFault(cell, subject);
  const pointer = error.instancePath;
  const node = nodeAt(source, stepsOf(pointer));
  // How it is written has a finding of its own.
  if (node?.kind === "scalar" && node.misspelt) return undefined;
  const place = form.places.get(pointer);
  const message = place
    ? expectation(place, error, subject)
    : messages.expectOther(titleAt(pointer, subject), schemaAt(form, stepsOf(pointer))?.description ?? "");
  return {
    rule: "value-kind",
    severity: "error",
    pointer,
    message,
    fixes: integerFix(pointer, subject),
  };
}

function unknownKey({ instancePath, params }: StructureError, subject: Subject): Fault {
  const { form, source, messages } = subject;
  const key = String(params["additionalProperty"]);
  const pointer = `${instancePath}/${escapeStep(key)}`;
  const parent = form.places.get(instancePath);
  const keys = instancePath === "" ? Object.keys(form.schema.properties) : (parent?.keys ?? []);
  const likely = likelyKey(key, keys, (candidate) => form.places.get(`${instancePath}/${candidate}`)?.title);
  const span = entryAt(source, stepsOf(pointer))?.key;
  const common = { rule: "key-unknown", severity: "error", pointer, ...(span && { span }) } as const;
  const taken = likely !== undefined && entryAt(source, stepsOf(`${instancePath}/${likely}`)) !== undefined;
  if (likely === undefined) return { ...common, message: messages.unknownKey(shortened(key)) };
  const title = form.places.get(`${instancePath}/${likely}`)?.title ?? likely;
  const newText = source.syntax === "json" ? JSON.stringify(likely) : likely;
  return {
    ...common,
    message: messages.unknownKeyLikely(shortened(key), likely, title),
    fixes:
      span && !taken && source.syntax !== "value"
        ? [{ title: messages.renameKey(likely, title), kind: "suggested", changes: [{ ...span, newText }] }]
        : [],
  };
}

function missingKey({ instancePath, params }: StructureError, subject: Subject): Fault | undefined {
  const key = String(params["missingProperty"]);
  if (instancePath === "" && key === "format") return undefined;
  const cell = cellAbove(instancePath, subject);
  if (cell) return figureFault(cell, subject);
  const pointer = `${instancePath}/${key}`;
  const message = subject.messages.missingKey(key, titleAt(pointer, subject));
  return { rule: "key-missing", severity: "error", pointer, message };
}

function expectation(place: Place, error: StructureError, { form, messages }: Subject): string {
  const title = place.part === undefined ? place.title : labelOf(place, messages);
  const { schema } = place;
  if (schema.enum) return messages.expectOneOf(title, schema.enum.join("、"));
  if (error.keyword !== "type") return messages.expectOther(title, place.description ?? "");
  if (place.kind === "row") return messages.expectRow(title, place.keys[0] ?? "");
  if (schema.type === "string") return messages.expectText(title);
  if (schema.type === "integer") return messages.expectInteger(title);
  if (schema.type === "array") return messages.expectList(title);
  return form.places.has(place.pointer) ? messages.expectMap(title) : messages.expectOther(title, "");
}

/** `year: "2023"` and `2023年` say what they mean; only the quotes or the unit are too many. */
function integerFix(pointer: string, { form, source, messages }: Subject) {
  const node = nodeAt(source, stepsOf(pointer));
  const schema = form.places.get(pointer)?.schema;
  if (schema?.type !== "integer" || node?.kind !== "scalar") return [];
  const digits = String(node.value)
    .normalize("NFKC")
    .trim()
    .replace(/年度?$/, "");
  if (!/^\d{1,9}$/.test(digits) || typeof node.value !== "string") return [];
  const { minimum = 0, maximum = Infinity } = schema;
  if (Number(digits) < minimum || Number(digits) > maximum) return [];
  return [
    { title: messages.writeAs(digits), kind: "safe" as const, set: [{ pointer, value: Number(digits) }] },
  ];
}

function cellAbove(pointer: string, { form }: Subject) {
  const place = form.places.get(pointer) ?? form.places.get(pointer.slice(0, pointer.lastIndexOf("/")));
  return place?.kind === "cell" ? form.cells[place.cells[0] ?? -1] : undefined;
}

function titleAt(pointer: string, { form }: Subject): string {
  const title = form.places.get(pointer)?.title ?? schemaAt(form, stepsOf(pointer))?.title;
  return title ?? pointer.slice(pointer.lastIndexOf("/") + 1);
}
