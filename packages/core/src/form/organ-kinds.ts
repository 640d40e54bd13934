/**
 * What kind of organ a report is of; a form may ask something of some kinds alone (《立法法》: 规章 are made by departments of
 * the State Council, and by governments of provinces, of cities with districts and of autonomous prefectures).
 */
export const organKinds = [
  "state-council-department",
  "province",
  "prefecture",
  "county",
  "township",
  "department",
] as const;

export type OrganKind = (typeof organKinds)[number];
