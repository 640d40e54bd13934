import type { OrganKind } from "@gouji/core";
import type { Patch } from "./patch.js";

/** A form that says one thing more than the base form: it loads, and its reports are held to what it says. */
export interface FeatureCase {
  readonly name: string;
  readonly form: Patch;
  /** What a report of this form has that the base report has not. */
  readonly report?: Patch;
  /** What such a report may say too, with nothing found. */
  readonly allowed?: readonly Patch[];
  /** What breaks it, and what is found then: `rule /pointer`. */
  readonly broken?: Patch;
  readonly finds?: readonly string[];
  /** Words of the first message. */
  readonly says?: string;
  /** Last year's report, where one is compared with it, and what its form has that the base form has not. */
  readonly lastYear?: Patch;
  readonly oldForm?: Patch;
  /** This year's report of the form `other`, which is the base form under another name. */
  readonly other?: Patch;
  readonly organKind?: OrganKind;
  /** What the titles of its parts are. */
  readonly titles?: readonly string[];
}

/** A form that says what cannot be meant: it is refused at this place, with advice that contains these words. */
export interface MistakeCase {
  readonly name: string;
  readonly form: Patch;
  readonly place: string;
  readonly zh: string;
  readonly en: string;
}
