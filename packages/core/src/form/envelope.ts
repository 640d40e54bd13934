/** The keys that every report has around its parts, whatever its form. */
export const envelopeKeys = [
  "format",
  "year",
  "organ",
  "scope",
  "published",
  "website",
  "organCode",
  "region",
  "formerNames",
  "source",
  "revision",
  "notes",
  "suppressions",
] as const;

export type EnvelopeKey = (typeof envelopeKeys)[number];

export function isEnvelopeKey(key: string): key is EnvelopeKey {
  return (envelopeKeys as readonly string[]).includes(key);
}
