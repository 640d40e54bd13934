import { readFileSync } from "node:fs";
import { statutoryForms } from "@gouji/core";
import { type GivenSettings, ProjectSettings } from "@gouji/project";
import { MemoryFiles } from "@gouji/project/memory";
import { describe, expect, test } from "vitest";
import { fileSystems, type Layout } from "./layouts.js";

const library = readFileSync(
  new URL("../../../test/forms/library/library.schema.json", import.meta.url),
  "utf8",
);
/** A custom form under the name of a statutory one. */
const replacing = library.replaceAll('"library"', '"2021"');

describe.each(fileSystems)("%s", (_, lay) => {
  function settingsIn(layout: Layout, place = ".", given: GivenSettings = {}) {
    const { files, folder } = lay(layout);
    const at = (path: string) => files.resolve(folder, path);
    return { at, settings: new ProjectSettings(files, () => given).of(at(place)) };
  }

  test("the nearest configuration above a report is in force, and its paths begin where it lies", async () => {
    const { at, settings } = settingsIn(
      {
        "gouji.config.yaml": "organ: { kind: county }\n",
        "city/gouji.config.yaml": "organ: { kind: prefecture }\nlastYear: [../archive]\n",
        "city/2024/a.gouji.yaml": "",
      },
      "city/2024",
    );
    expect(await settings).toMatchObject({
      configuration: at("city/gouji.config.yaml"),
      context: { organKind: "prefecture" },
      lastYear: [at("archive")],
      problems: [],
    });
  });

  test("without one, the statutory forms are what reports are checked with", async () => {
    const { settings } = settingsIn({ "a.gouji.yaml": "" });
    expect(await settings).toEqual({
      forms: statutoryForms,
      context: {},
      lastYear: [],
      replacedForms: [],
      problems: [],
    });
  });

  test("what is given comes before what is configured, rule by rule", async () => {
    const { settings } = settingsIn(
      { "gouji.config.yaml": "organ: { kind: county }\nseverities: { cell-blank: off, carry-over: info }\n" },
      ".",
      { organKind: "province", severities: { "carry-over": "warning" } },
    );
    expect((await settings).context).toEqual({
      organKind: "province",
      severities: { "cell-blank": "off", "carry-over": "warning" },
    });
  });

  test("custom forms stand before the statutory ones, and it is known which they replace", async () => {
    const { at, settings } = settingsIn({
      "gouji.config.yaml": "schemas: [forms/library.json, forms/2021.json]\n",
      "forms/library.json": library,
      "forms/2021.json": replacing,
    });
    const { forms, replacedForms } = await settings;
    expect(forms.map(({ id }) => id)).toEqual(["library", "2021", "2019", "2021"]);
    expect(replacedForms).toEqual([{ form: "2021", schema: at("forms/2021.json") }]);
  });

  test("in a folder that is not trusted, the files that a configuration points to are left alone", async () => {
    const { settings } = settingsIn(
      {
        "gouji.config.yaml": "schemas: [library.json]\nlastYear: [.]\nseverities: { cell-blank: off }\n",
        "library.json": library,
      },
      ".",
      { trusted: false },
    );
    expect(await settings).toMatchObject({
      forms: statutoryForms,
      lastYear: [],
      context: { severities: { "cell-blank": "off" } },
    });
  });

  test.each([
    ["a configuration with a mistake", { "gouji.config.yaml": "organ: { kind: town }\n" }, "configuration"],
    ["a configuration that is a pipe", { "gouji.config.yaml": { other: true } as const }, "unreadable"],
    ["a form that is none", { "gouji.config.yaml": "schemas: [a.json]\n", "a.json": "{}" }, "schema"],
    ["a form that is no JSON", { "gouji.config.yaml": "schemas: [a.json]\n", "a.json": "{" }, "schema"],
    ["a form that is a folder", { "gouji.config.yaml": "schemas: [a]\n", "a/b": "" }, "unreadable"],
    [
      "a form that is a pipe",
      { "gouji.config.yaml": "schemas: [a]\n", a: { other: true } as const },
      "unreadable",
    ],
  ])("%s is a problem, and sets nothing", async (_what, layout, kind) => {
    const { forms, problems } = await settingsIn(layout).settings;
    expect(forms).toEqual(statutoryForms);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
  });
});

describe("a form in several files", () => {
  const shared = {
    definitions: { count: { type: ["integer", "null"], minimum: 0, "x-cell": { unit: "册次" } } },
  };
  const { definitions, ...rest } = JSON.parse(library) as { definitions: Record<string, unknown> };
  const own = Object.fromEntries(Object.entries(definitions).filter(([name]) => name !== "count"));
  const spread = JSON.stringify({ ...rest, definitions: own }, null, 2).replaceAll(
    "#/definitions/count",
    "../shared/counts.json#/definitions/count",
  );
  const layout = { "/a/gouji.config.yaml": "schemas: [forms/f.json]\n", "/a/forms/f.json": spread };

  test("is read with the files that it refers to, and anew when one of them changes, comes or goes", async () => {
    const files = new MemoryFiles(layout);
    const settings: ProjectSettings = new ProjectSettings(
      files,
      () => ({}),
      () => {
        settings.invalidate();
      },
    );
    const formIds = async () => (await settings.of("/a")).forms.map(({ id }) => id);
    const problems = async () =>
      (await settings.of("/a")).problems.flatMap((problem) =>
        problem.kind === "schema"
          ? problem.problems.map(({ file, place, text }) => `${file} ${place}: ${text.en}`)
          : [problem.kind],
      );
    expect((await problems())[0]).toMatch(
      /^\/a\/forms\/f\.json \S+\/\$ref: cannot read \.\.\/shared\/counts\.json: there is no such file$/,
    );
    files.set("/a/shared/counts.json", JSON.stringify(shared));
    expect(await problems()).toEqual([]);
    expect(await formIds()).toContain("library");
    files.set("/a/shared/counts.json", JSON.stringify(shared).replace('"册次"', "1"));
    expect(await problems()).toEqual([
      "/a/shared/counts.json /definitions/count/x-cell/unit: must be text in quotes",
    ]);
    files.set("/a/shared/counts.json", { other: true });
    expect((await problems())[0]).toMatch(/cannot read \.\.\/shared\/counts\.json: it is no ordinary file/);
    files.remove("/a/shared/counts.json");
    expect(await formIds()).not.toContain("library");
  });
});

test("settings are the same object until a file that they come from changes, comes or goes", async () => {
  const files = new MemoryFiles({ "/a/gouji.config.yaml": "schemas: [f.json]\n", "/a/f.json": library });
  let changes = 0;
  const settings: ProjectSettings = new ProjectSettings(
    files,
    () => ({}),
    () => {
      changes++;
      settings.invalidate();
    },
  );
  const first = await settings.of("/a/b");
  expect(await settings.of("/a/b")).toBe(first);
  expect(await settings.of("/a/c")).toBe(first);
  files.set("/a/f.json", "{}");
  const second = await settings.of("/a/b");
  expect(second.problems).toHaveLength(1);
  files.set("/a/b/gouji.config.yaml", "organ: { kind: county }\n");
  expect((await settings.of("/a/b")).context.organKind).toBe("county");
  files.remove("/a/b/gouji.config.yaml");
  expect((await settings.of("/a/b")).problems).toEqual(second.problems);
  expect(changes).toBe(3);
});
