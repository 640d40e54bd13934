import { readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";

const pages = ["README.md", "README.zh.md", "packages/types/README.md", "apps/vscode/README.md"];
const section = /(<!-- forms:(zh|en)[^>]*-->\n)[\s\S]*?(<!-- \/forms -->)/g;

const languages = {
  zh: {
    head: "| `format` | 表式 | 适用年度 | 依据 |\n| --- | --- | --- | --- |\n",
    years: ({ from, to }) =>
      to === undefined ? `${from}年度起` : from === to ? `${from}年度` : `${from}—${to}年度`,
  },
  en: {
    head: "| `format` | form | report years | prescribed by |\n| --- | --- | --- | --- |\n",
    years: ({ from, to }) =>
      to === undefined ? `${from} and later` : from === to ? `${from}` : `${from}–${to}`,
  },
};

/** The pages that list the statutory forms, with the list as the schemas have it. */
export function listForms(forms) {
  const schemas = forms.map(({ text }) => JSON.parse(text));
  return Promise.all(
    pages.map(async (path) => {
      const text = readFileSync(path, "utf8");
      const content = text.replaceAll(
        section,
        (_, start, language, end) => `${start}\n${formTable(schemas, languages[language])}\n${end}`,
      );
      if (content === text && !text.match(section))
        throw new Error(`${path} has no place for the list of forms`);
      return { path, content: await format(content, { ...(await resolveConfig(path)), parser: "markdown" }) };
    }),
  );
}

function formTable(schemas, { head, years }) {
  const rows = schemas.map(
    ({ title, "x-form": form }) =>
      `| \`"${form.id}"\` | ${cell(title)} | ${years(form.years)} | ${cell(form.document)} |\n`,
  );
  return head + rows.join("");
}

function cell(text) {
  return text.replaceAll("|", "\\|");
}
