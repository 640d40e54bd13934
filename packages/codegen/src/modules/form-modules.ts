import { machineMade, origin } from "../generated-file.js";
import type { ReadForm } from "../read-form.js";
import { validatorModule } from "../standalone-validator.js";
import { keyText, literal } from "./literal.js";
import { relationData } from "./relation-data.js";
import { tableData } from "./table-data.js";

/** A module of one form, without its header. */
type ModuleText = (read: ReadForm) => string;

/** The form's schema as text: parsing a string is several times faster than evaluating the same literal. */
export const schemaModule: ModuleText = ({ schema }) =>
  `export const schema = (): object =>\n  JSON.parse(\n    ${JSON.stringify(JSON.stringify(schema))},\n  ) as object;\n`;

export const validatorFile: ModuleText = ({ schema }) =>
  `${machineMade}import type { Validator } from "../runtime.js";\n\n${validatorModule(schema, "export const validator: Validator")}`;

export const lazyFormModule: ModuleText = () => `import { type LazyForm, lazyForm } from "../runtime.js";
import { schema } from "./schema.js";
import { validator } from "./validator.js";

export const lazy: LazyForm = /* @__PURE__ */ lazyForm(schema, validator);
`;

export const tablesModule: ModuleText = ({ form }) => {
  const tables = tableData(form);
  const types = Object.entries(tables).map(
    ([key, { title }]) => `  /** ${commentText(title)} */\n  readonly ${keyText(key)}: Table;\n`,
  );
  return `import type { Table } from "../contracts.js";

/** The tables of the form as they are printed, by their key in a report. */
export const tables: {
${types.join("")}} = ${literal(tables)};
`;
};

export const relationsModule: ModuleText = ({ form }) => {
  const data = relationData(form);
  return `import type { CellRule, Relation, RelationAcrossForms, RelationAcrossYears } from "../contracts.js";

/** What must hold between the cells of a report. */
export const relations: readonly Relation[] = ${literal(data.relations)};

/** What must hold between the cells of a report and those of last year's, of the same organ and scope. */
export const relationsAcrossYears: readonly RelationAcrossYears[] = ${literal(data.relationsAcrossYears)};

/** What must hold between the cells of a report and those of the same organ's report of another form. */
export const relationsAcrossForms: readonly RelationAcrossForms[] = ${literal(data.relationsAcrossForms)};

/** What is asked of single cells. */
export const cellRules: readonly CellRule[] = ${literal(data.cellRules)};
`;
};

/** Lest a title end the comment it stands in. */
function commentText(title: string): string {
  return title.replaceAll(/\*\/|[\r\n]/g, "");
}

/** The same as JSON, for programs in other languages. */
export function relationsJson(read: ReadForm, command: string): string {
  return json(read, command, relationData(read.form));
}

export function tablesJson(read: ReadForm, command: string): string {
  return json(read, command, { tables: tableData(read.form) });
}

function json({ form, source, text }: ReadForm, command: string, data: object): string {
  const { id, years, document, title } = form;
  const named = { $comment: origin(source, text, command), form: { id, years, document, title }, ...data };
  return `${JSON.stringify(named, undefined, 2)}\n`;
}
