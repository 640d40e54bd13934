import type { Field, FieldBlock } from "@gouji/core/form";
import type { DocumentField, FieldGrid } from "./document.js";
import { fieldText } from "./field-text.js";
import type { Filling } from "./filling.js";
import { markOf } from "./mark-of.js";

/** Fields of a report as they stand below its title or its last part. */
export function fieldGrid({ columns, fields }: FieldBlock, filling: Filling): FieldGrid {
  return { columns, fields: fields.map((field) => documentField(field, filling)) };
}

function documentField(field: Field, filling: Filling): DocumentField {
  const { form, messages, notes, source } = filling;
  const { pointer, title } = field;
  const value = fieldText(field, source, messages);
  const note = notes.get(pointer);
  const text = value + (note === undefined ? "" : messages.aside(note));
  const optional = field.optional || form.schema.required?.includes(field.key) !== true;
  const mark = markOf({ ...field, optional }, value === "" ? "blank" : "filled", filling);
  return { label: title, text, pointer, ...(mark && { mark }) };
}
