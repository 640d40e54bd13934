export { assess, type Assessed } from "./assess.js";
export { evaluate, type Obstacle, type Outcome } from "./evaluate.js";
export {
  type Figures,
  type FigureState,
  type FigureValues,
  leftSide,
  type OperandFigures,
  readFigures,
  sumOf,
  valueOf,
} from "./figures.js";
export { figureDigits } from "./figure-digits.js";
export { writtenDigits } from "./written-digits.js";
export { formOf } from "./form-of.js";
export { indexPointer, namedPointer } from "./named-pointer.js";
export { leftOutParts } from "./left-out-parts.js";
export { isMet } from "./is-met.js";
export { cellIn, operandIn, relationsInForce, withOthers } from "./other-reports.js";
export {
  identityOf,
  type Kinship,
  kinshipOf,
  kinshipOfOrgans,
  kinshipRank,
  type ReportIdentity,
} from "./report-identity.js";
export { headIn, headOf, type ReportHead } from "./report-head.js";
export { selectForm } from "./select-form.js";
export { isBlankMark, readFigure, type ReadFigure } from "./spelling.js";
