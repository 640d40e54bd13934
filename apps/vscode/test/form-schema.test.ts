import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import {
  getLanguageService,
  type Diagnostic,
  type LanguageService,
  TextDocument,
} from "vscode-json-languageservice";

const folder = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");
const manifest = JSON.parse(read("package.json")) as {
  readonly contributes: {
    readonly jsonValidation: readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
  };
};

/** VS Code's own JSON support, with the schemas that the extension brings. */
let service: LanguageService;
beforeAll(() => {
  service = getLanguageService({
    schemaRequestService: (uri) => Promise.resolve(readFileSync(new URL(uri), "utf8")),
  });
  service.configure({
    schemas: manifest.contributes.jsonValidation.map(({ fileMatch, url }) => ({
      fileMatch: [...fileMatch],
      uri: new URL(url, folder).href,
    })),
  });
});

const library = readFileSync(
  new URL("../../../test/forms/library/library.schema.json", import.meta.url),
  "utf8",
).replace(/^ {2}"\$schema".*\n/m, "");

function open(text: string, name = "library.form.json") {
  const document = TextDocument.create(`file:///forms/${name}`, "json", 1, text);
  return { document, json: service.parseJSONDocument(document) };
}

/** What VS Code underlines: the text, and the message. */
async function problemsIn(text: string, name?: string): Promise<string[]> {
  const { document, json } = open(text, name);
  const found = await service.doValidation(document, json);
  return found.map(({ range, message }: Diagnostic) => `${document.getText(range)}: ${message}`);
}

async function offersAt(textWithMarker: string) {
  const { document, json } = open(textWithMarker.replace("<|>", ""));
  const position = document.positionAt(textWithMarker.indexOf("<|>"));
  return (await service.doComplete(document, position, json))?.items ?? [];
}

describe("in VS Code", () => {
  test.each(["library.form.json", "library.form.schema.json"])(
    "a form has nothing wrong: %s",
    async (name) => {
      expect(await problemsIn(library, name)).toEqual([]);
    },
  );

  test("a misspelt keyword is underlined", async () => {
    const text = library.replace('"x-table": { "kind": "rows" }', '"x-tabel": { "kind": "rows" }');
    expect(await problemsIn(text)).toEqual([expect.stringMatching(/^"x-tabel": .*x-tabel/)]);
  });

  test("a keyword that is missing is asked for", async () => {
    const text = library.replace('    "id": "library",\n', "");
    expect(await problemsIn(text)).toEqual([expect.stringContaining('"id"')]);
  });

  test("a value of the wrong kind is underlined", async () => {
    const text = library.replace('"from": 2020', '"from": "2020"');
    expect(await problemsIn(text)).toEqual([expect.stringMatching(/^"2020": /)]);
  });

  test("a standard keyword of the wrong kind is underlined as well: no draft has to be named", async () => {
    const text = library.replace('"minimum": 0,', '"minimum": "0",');
    expect(await problemsIn(text)).toEqual([expect.stringMatching(/^"0": /)]);
  });

  test("a kind of table that there is none of is underlined", async () => {
    const text = library.replace('{ "kind": "rows" }', '{ "kind": "matrix" }');
    expect((await problemsIn(text)).join()).toContain('"matrix"');
  });

  test("other files are left alone", async () => {
    expect(await problemsIn('{ "a": 1 }', "package.json")).toEqual([]);
  });

  test("the kinds of tables are offered", async () => {
    const items = await offersAt(library.replace('{ "kind": "rows" }', '{ "kind": <|> }'));
    const labels = items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['"rows"', '"row"', '"bands"', '"fields"', '"list"']));
    const described = items.map(({ documentation }) => JSON.stringify(documentation ?? "")).join("\n");
    for (const words of ["Rows by columns", "As many rows as there are", "Labels, each with its value"])
      expect(described).toContain(words);
  });

  test("keywords are offered, each with what it means", async () => {
    const items = await offersAt(
      library.replace('"title": "外借情况",', '"title": "外借情况",\n      "x-<|>": 1,'),
    );
    const table = items.find(({ label }) => label === "x-relations" || label === "x-heads");
    expect(JSON.stringify(table?.documentation)).toMatch(/勾稽关系|表头/);
  });
});
