import { reportName } from "../interfaces/interface-names.js";
import type { ReadForm } from "../read-form.js";
import { schemaName } from "./zod-module.js";

/** The zod schemas of all forms. */
export function rootZod(reads: readonly ReadForm[]): string {
  const forms = reads.map(({ schema, form }) => ({
    name: schemaName(reportName(schema)),
    from: `"./${form.id}/zod.js"`,
  }));
  const [only, ...others] = forms;
  if (only && others.length === 0) {
    return `export * from ${only.from};\nexport { ${only.name} as reportSchema } from ${only.from};\n`;
  }
  const imports = forms.map(({ name, from }) => `import { ${name} } from ${from};\n`).join("");
  const names = forms.map(({ name }) => name).join(", ");
  return `import * as z from "zod";
import type { Report } from "./index.js";
${imports}
export { ${names} };

/** Of a report of any form; \`format\` tells them apart. */
export const reportSchema = z.discriminatedUnion("format", [${names}]) satisfies z.ZodType<Report>;
`;
}
