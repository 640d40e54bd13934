import { blankRemainder } from "./cells/blank-remainder.js";
import { cellBlank } from "./cells/cell-blank.js";
import { decimalPlaces } from "./cells/decimal-places.js";
import { rowKey } from "./cells/row-key.js";
import { totalBlank } from "./cells/total-blank.js";
import type { BuiltinRule } from "./define-rule.js";
import { characterUnprintable } from "./prose/character-unprintable.js";
import { partEmpty } from "./prose/part-empty.js";
import { figuresUnchanged } from "./reports/figures-unchanged.js";
import { keyDuplicate } from "./source/key-duplicate.js";
import { punctuation } from "./source/punctuation.js";
import { syntax } from "./source/syntax.js";
import { formatOfYear } from "./structure/format-of-year.js";
import { formatUnknown } from "./structure/format-unknown.js";
import { formatUnquoted } from "./structure/format-unquoted.js";
import { keyMissing } from "./structure/key-missing.js";
import { keyUnknown } from "./structure/key-unknown.js";
import { numberFormat } from "./structure/number-format.js";
import { pointerUnknown } from "./structure/pointer-unknown.js";
import { suppressionUnused } from "./structure/suppression-unused.js";
import { valueKind } from "./structure/value-kind.js";

/** The rules that belong to no form, in the order in which they are listed. All else about rules follows from this. */
export const builtinRules: readonly BuiltinRule[] = [
  syntax,
  punctuation,
  keyDuplicate,
  keyUnknown,
  keyMissing,
  numberFormat,
  valueKind,
  formatUnquoted,
  formatUnknown,
  formatOfYear,
  figuresUnchanged,
  partEmpty,
  characterUnprintable,
  rowKey,
  decimalPlaces,
  cellBlank,
  totalBlank,
  blankRemainder,
  pointerUnknown,
  suppressionUnused,
];
