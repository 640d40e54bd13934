export { compileForm } from "./compile-form.js";
export type {
  Cell,
  CellCondition,
  CellLine,
  CellRule,
  Choice,
  Content,
  Field,
  FieldBlock,
  Holds,
  Identity,
  ListRows,
  Operand,
  OtherReport,
  Part,
  Place,
  ProsePart,
  Relation,
  StructureError,
  TablePart,
  When,
} from "./form.js";
export { isContent } from "./is-content.js";
export { nearestPlace, shortLabel } from "./labels.js";
export type { LayoutBand, LayoutCell, LayoutRole, LayoutRow, TableLayout } from "./layout.js";
export { textOf } from "./text-of.js";
export { schemaAt } from "./schema-at.js";
export type { SchemaNode, Text } from "./schema.js";
export { errorsOf, type Validate } from "./validate.js";
