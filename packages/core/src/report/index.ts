export { evaluate, type Outcome } from "./evaluate.js";
export { computedTotal, type Figures, type FigureState, readFigures, roundedSum, sumOf } from "./figures.js";
export { lastYearCell, relationsInForce } from "./last-year.js";
export {
  identityIn,
  identityOf,
  type Kinship,
  kinshipOf,
  kinshipRank,
  type ReportIdentity,
} from "./report-identity.js";
export { selectForm } from "./select-form.js";
export { isBlankMark, readFigure, type ReadFigure } from "./spelling.js";
