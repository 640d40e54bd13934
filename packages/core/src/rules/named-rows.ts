import type { Form } from "../form/form.js";

const names = { zh: "每一行", en: "every row" } as const;

/** A form with a row in each list that stands for all of them: what holds in each row is there once. */
export function withNamedRow(form: Form): Form {
  return form.withRows(new Map(form.lists.map((list) => [list, [names[form.language]]])));
}
