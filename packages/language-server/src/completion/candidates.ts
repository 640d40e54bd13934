import { type Form, nearestPlace, type Place, pointerOf, type SchemaNode } from "@gouji/core";

/** A key that may stand in a map of a report. */
export interface KeyCandidate {
  readonly key: string;
  readonly title: string;
  readonly required: boolean;
  readonly schema: SchemaNode;
  /** Absent below the fields of the envelope. */
  readonly place?: Place;
}

/** The keys that may stand in a map, in printed order. */
export function keyCandidates(form: Form, steps: readonly string[]): KeyCandidate[] {
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

/** What the schema says of a place; below the envelope's fields, of what stands in them. */
export function schemaAt(form: Form, steps: readonly string[]): SchemaNode | undefined {
  if (steps.length === 0) return form.schema;
  const place = nearestPlace(form, pointerOf(steps));
  return steps
    .slice(place?.path.length ?? steps.length)
    .reduce<SchemaNode | undefined>((node, step) => node?.properties?.[step] ?? node?.items, place?.schema);
}
