import type { Identity, Place } from "./form.js";
import { FormError } from "./form-error.js";
import type { FormSchema } from "./schema.js";

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

function unknownField(place: string, key: string, places: ReadonlyMap<string, Place>): FormError {
  const known = [...places.values()].filter(({ kind }) => kind === "field").map((one) => one.key);
  return new FormError(`/x-form/${place}`, {
    zh: `没有 ${key} 这一项；有 ${known.join("、")}`,
    en: `there is no field ${key}; there are ${known.join(", ")}`,
  });
}
