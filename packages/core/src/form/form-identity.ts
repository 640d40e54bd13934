import type { Identity, Place } from "./form.js";
import { FormError } from "./form-error.js";
import type { FormSchema, SchemaNode } from "./schema.js";

/**
 * By which fields a form's reports are known, and what its title names.
 *
 * @throws FormError where it names a field that the form does not have
 */
export function identityOfForm(
  { "x-form": keyword, properties }: FormSchema,
  places: ReadonlyMap<string, Place>,
): Identity {
  const { identity = {}, title, succeeds } = keyword;
  const { organ = "organ", code, region, formerNames, same = [], revision } = identity;
  const named: readonly (readonly [string, string | undefined])[] = [
    ["identity/organ", organ],
    ["identity/code", code],
    ["identity/region", region],
    ["identity/formerNames", formerNames],
    ...same.map((key, index) => [`identity/same/${index}`, key] as const),
    ["identity/revision", revision?.split("/")[0]],
    ...Array.from(title.matchAll(/\{([^{}]*)\}/g), ([, key = ""]) => ["title", key] as const),
  ];
  for (const [place, key] of named)
    if (key !== undefined && places.get(`/${key}`)?.kind !== "field") throw unknownField(place, key, places);
  refuseLooseBraces(title);
  refuseUnfit({ texts: { organ, code, region }, formerNames, revision, title }, { places, properties });
  for (const [index, pointer] of (succeeds?.comparable ?? []).entries())
    if (!places.has(pointer))
      throw new FormError(`/x-form/succeeds/comparable/${index}`, {
        zh: `本格式没有 ${pointer}`,
        en: `the form has no ${pointer}`,
      });
  if (!properties["year"] || !properties["format"])
    throw new FormError("/properties", {
      zh: "每份报告都写明格式和年度：请加上 format 和 year",
      en: "every report states its form and its year: add format and year",
    });
  return {
    organ,
    same,
    ...(code !== undefined && { code }),
    ...(region !== undefined && { region }),
    ...(formerNames !== undefined && { formerNames }),
    ...(revision !== undefined && { revision: revision.split("/") }),
  };
}

/** A brace that is no place would be printed. */
function refuseLooseBraces(title: string): void {
  const [brace] = /[{}]/.exec(title.replaceAll(/\{[^{}]*\}/g, "")) ?? [];
  if (brace !== undefined)
    throw new FormError("/x-form/title", {
      zh: `多了一个 ${brace}；字段写作 {organ}`,
      en: `has a ${brace} too many: a field is written {organ}`,
    });
}

interface Named {
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly formerNames: string | undefined;
  readonly revision: string | undefined;
  readonly title: string;
}

/** Names and codes are text, former names a list, corrections are counted, and what stands in a title is one value. */
function refuseUnfit({ texts, formerNames, revision, title }: Named, { places, properties }: Known): void {
  for (const [word, key = ""] of Object.entries(texts)) {
    const place = places.get(`/${key}`);
    if (place && !("holds" in place && (place.holds === "text" || place.holds === "choice")))
      throw new FormError(`/x-form/identity/${word}`, {
        zh: `${key} 应是一个文字字段（"type": "string"）：代码也是文字，前面的 0 才不会丢`,
        en: `${key} must be a field of text ("type": "string"): codes are text too, so that they keep their zeros`,
      });
  }
  if (formerNames !== undefined && properties[formerNames]?.items?.type !== "string")
    throw new FormError("/x-form/identity/formerNames", {
      zh: `${formerNames} 应是一组文字：{ "type": "array", "items": { "type": "string" } }`,
      en: `${formerNames} must be a list of texts: { "type": "array", "items": { "type": "string" } }`,
    });
  if (revision !== undefined && nodeAt(properties, revision.split("/"))?.type !== "integer")
    throw new FormError("/x-form/identity/revision", {
      zh: `${revision} 应是一个整数字段（"type": "integer"）`,
      en: `${revision} must be a field that counts ("type": "integer")`,
    });
  for (const [, key = ""] of title.matchAll(/\{([^{}]*)\}/g)) {
    const place = places.get(`/${key}`);
    if (place && !("holds" in place) && properties[key]?.const === undefined)
      throw new FormError("/x-form/title", {
        zh: `${key} 不是单个的值，不能印在标题里`,
        en: `${key} does not hold one value, and cannot stand in a title`,
      });
  }
}

type Known = Pick<FormSchema, "properties"> & { readonly places: ReadonlyMap<string, Place> };

function nodeAt(
  properties: FormSchema["properties"],
  [step = "", ...below]: readonly string[],
): SchemaNode | undefined {
  const node = Object.hasOwn(properties, step) ? properties[step] : undefined;
  return below.length === 0 ? node : nodeAt(node?.properties ?? {}, below);
}

function unknownField(place: string, key: string, places: ReadonlyMap<string, Place>): FormError {
  const known = [...places.values()].filter(({ kind }) => kind === "field").map((one) => one.key);
  return new FormError(`/x-form/${place}`, {
    zh: `没有 ${key} 这一项；有 ${known.join("、")}`,
    en: `there is no field ${key}; there are ${known.join(", ")}`,
  });
}
