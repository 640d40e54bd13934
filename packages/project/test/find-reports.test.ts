import { findReports } from "@gouji/project";
import { describe, expect, test } from "vitest";
import { fileSystems, type Layout } from "./layouts.js";

const report = 'format: "2021"\n';

describe.each(fileSystems)("%s", (_, lay) => {
  async function found(layout: Layout, inputs: readonly string[] = ["."], options = {}) {
    const { files, folder } = lay(layout);
    const { reports, ...rest } = await findReports(files, inputs, { folder, ...options });
    expect(reports.map(({ file }) => file)).toEqual(reports.map(({ path }) => files.resolve(folder, path)));
    return { paths: reports.map(({ path }) => path), ...rest };
  }

  test("a folder gives its reports and those below, whatever the case of their endings", async () => {
    const { paths } = await found({
      "b.gouji.yml": report,
      "deep/er/a.gouji.json": report,
      "A.GOUJI.YAML": report,
      "notes.yaml": report,
      "a.gouji.yaml.bak": report,
    });
    expect(paths).toEqual(["./A.GOUJI.YAML", "./b.gouji.yml", "./deep/er/a.gouji.json"]);
  });

  test("what is hidden or installed is left out, unless it is named", async () => {
    const layout = {
      ".git/a.gouji.yaml": report,
      "node_modules/x/a.gouji.yaml": report,
      "._a.gouji.yaml": report,
      "a.gouji.yaml": report,
    };
    expect((await found(layout)).paths).toEqual(["./a.gouji.yaml"]);
    expect((await found(layout, ["._a.gouji.yaml", ".git"])).paths).toEqual([
      "._a.gouji.yaml",
      ".git/a.gouji.yaml",
    ]);
    expect((await found(layout, [".git/*.yaml"])).paths).toEqual([".git/a.gouji.yaml"]);
  });

  test("links to reports and to folders are followed, and each real file is found once", async () => {
    const layout = {
      "reports/a.gouji.yaml": report,
      "reports/again.gouji.yaml": { link: "a.gouji.yaml" },
      "reports/elsewhere.gouji.yaml": { link: "../files/b.yaml" },
      "reports/2023": { link: "../archive" },
      "reports/2023-again": { link: "../archive/" },
      "archive/c.gouji.yaml": report,
      "files/b.yaml": report,
    };
    const paths = ["reports/2023/c.gouji.yaml", "reports/a.gouji.yaml", "reports/elsewhere.gouji.yaml"];
    expect(await found(layout, ["reports"])).toEqual({
      paths,
      missing: [],
      empty: [],
      brokenLinks: [],
      isCut: false,
    });
    expect((await found(layout, ["reports", "archive", "reports/again.gouji.yaml"])).paths).toEqual(paths);
  });

  test("links that lead in circles or upwards lead nowhere new", async () => {
    const { paths } = await found(
      {
        "reports/a.gouji.yaml": report,
        "reports/up": { link: ".." },
        "reports/here": { link: "." },
        "reports/one/two": { link: "../../other" },
        "other/b.gouji.yaml": report,
        "other/back": { link: "../reports" },
        "beside.gouji.yaml": report,
      },
      ["reports"],
    );
    expect(paths).toEqual(["reports/a.gouji.yaml", "reports/one/two/b.gouji.yaml"]);
  });

  test("links that lead nowhere are reported; those called like a report are to be read, to say why not", async () => {
    const { paths, brokenLinks } = await found({
      "a.gouji.yaml": { link: "gone.yaml" },
      loop: { link: "loop" },
      "2023": { link: "../nowhere" },
    });
    expect(brokenLinks).toEqual(["./2023", "./loop"]);
    expect(paths).toEqual(["./a.gouji.yaml"]);
  });

  test("globs find files of any name, below their folder and no deeper than they say", async () => {
    const layout = {
      "2024/a.gouji.yaml": report,
      "2024/b.json": report,
      "2024/deep/c.gouji.yaml": report,
      "2023/d.gouji.yaml": report,
    };
    expect((await found(layout, ["2024/*"])).paths).toEqual(["2024/a.gouji.yaml", "2024/b.json"]);
    expect((await found(layout, ["202{3,4}/*.gouji.yaml"])).paths).toEqual([
      "2023/d.gouji.yaml",
      "2024/a.gouji.yaml",
    ]);
    expect((await found(layout, ["**/c.*"])).paths).toEqual(["2024/deep/c.gouji.yaml"]);
    expect((await found(layout, ["./2024/*.json"])).paths).toEqual(["2024/b.json"]);
  });

  test("a file whose name looks like a glob is found by its name", async () => {
    expect((await found({ "a[1].gouji.yaml": report }, ["a[1].gouji.yaml"])).paths).toEqual([
      "a[1].gouji.yaml",
    ]);
  });

  test("inputs that lead nowhere, and folders without reports, are named", async () => {
    const { missing, empty } = await found({ "none/a.txt": "" }, ["gone.yaml", "none", "*.gouji.yaml"]);
    expect({ missing, empty }).toEqual({ missing: ["gone.yaml"], empty: ["none", "*.gouji.yaml"] });
  });

  test("a pipe is found like a report, to be refused when it is read", async () => {
    const { files, folder } = lay({ "a.gouji.yaml": { other: true } });
    const { reports } = await findReports(files, ["."], { folder });
    expect(reports).toHaveLength(1);
    await expect(async () => files.read(reports[0]?.file ?? "")).rejects.toMatchObject({
      fault: "not-a-file",
    });
  });

  test("folders below are left alone, and a search ends, where that is asked for", async () => {
    const layout = { "a.gouji.yaml": report, "b.gouji.yaml": report, "deep/c.gouji.yaml": report };
    expect((await found(layout, ["."], { deep: false })).paths).toEqual(["./a.gouji.yaml", "./b.gouji.yaml"]);
    const cut = await found(layout, ["."], { most: 1 });
    expect(cut).toMatchObject({ paths: ["./a.gouji.yaml"], isCut: true });
  });
});
