import type { Form } from "@gouji/core";
import { type Place, schemaAt, type SchemaNode } from "@gouji/core/form";
import { pointerOf } from "@gouji/core/text";
import { listAt } from "../reports/content-at.js";

/** A key that may stand in a map of a report. */
export interface KeyCandidate {
  readonly key: string;
  readonly title: string;
  readonly required: boolean;
  readonly schema: SchemaNode;
  /** Absent below the fields of the envelope. Of a row of a list, one of its columns. */
  readonly place?: Place;
}

/** The keys that may stand in a map, in printed order. */
export function keyCandidates(form: Form, steps: readonly string[]): KeyCandidate[] {
  const list = listAt(form, steps);
  if (list) return steps.length === 2 ? list.list.columns.map(columnCandidate) : [];
  const pointer = pointerOf(steps);
  const schema = schemaAt(form, steps);
  const keys = form.places.get(pointer)?.keys ?? [];
  const names = keys.length > 0 ? keys : Object.keys(schema?.properties ?? {});
  return names.map((key) => {
    const place = form.places.get(`${pointer}/${key}`);
    const node = place?.schema ?? schema?.properties?.[key] ?? {};
    const title = place?.title ?? node.title ?? key;
    return {
      key,
      title,
      required: schema?.required?.includes(key) === true,
      schema: node,
      ...(place && { place }),
    };
  });
}

function columnCandidate(place: Place): KeyCandidate {
  const { key, title, schema } = place;
  return { key, title, required: false, schema, place };
}
