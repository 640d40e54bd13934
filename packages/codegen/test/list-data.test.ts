import { readFileSync } from "node:fs";
import { readSource } from "@gouji/core";
import { expect, test } from "vitest";
import { generateTypes } from "../src/index.js";
import type {
  CellRule,
  CheckOptions,
  Finding,
  Relation,
  RelationAcrossForms,
  Table,
} from "../src/runtime/contracts.js";
import { schemaFile } from "./support/generate.js";
import { load } from "./support/load.js";

const schemaOf = (name: string) => schemaFile(`test/forms/${name}/${name}.schema.json`);
const reportOf = (name: string) => {
  const file = new URL(`../../../test/forms/${name}/${name}.gouji.yaml`, import.meta.url);
  return readSource(readFileSync(file, "utf8"), name).value as Record<string, unknown>;
};

interface Entry {
  readonly relations: readonly Relation[];
  readonly relationsAcrossForms: readonly RelationAcrossForms[];
  readonly cellRules: readonly CellRule[];
  readonly tables: Readonly<Record<string, Table>>;
}

const budget = generateTypes({ schemas: [schemaOf("budget")] }).then(
  load,
) as Promise<unknown> as Promise<Entry>;

test("what holds once a row of a list names the list and the row; a sum down its column names every row", async () => {
  const { relations, cellRules } = await budget;
  const find = (rule: string) => relations.filter((one) => one.rule === rule);
  expect(find("project-rate")).toMatchObject([
    {
      each: "/projects",
      plus: ["/projects/{row}/paid"],
      ratio: { over: ["/projects/{row}/planned"], times: 100, decimals: 1 },
      right: ["/projects/{row}/rate"],
      total: "/projects/{row}/rate",
    },
  ]);
  expect(find("project-not-begun")).toMatchObject([
    { right: [], when: { cell: "/projects/{row}/status", is: "planned" } },
  ]);
  expect(find("projects-paid")).toMatchObject([
    { plus: ["/projects/*/paid"], right: ["/projectTotals/paid"] },
  ]);
  expect(find("projects-paid")[0]).not.toHaveProperty("each");
  expect(find("funding-whole")).toMatchObject([{ right: [], constant: 100, within: 0.1 }]);
  expect(cellRules).toMatchObject([
    { each: "/projects", cells: ["/projects/{row}/remarks"], must: { kind: "filled" } },
  ]);
});

test("a table of a list has one row that stands for all, and columns that know the heads above them", async () => {
  const { tables } = await budget;
  const [band] = tables["projects"]?.bands ?? [];
  expect([tables["projects"]?.key, band?.rows.length, band?.rows[0]?.cells[5]]).toEqual([
    "code",
    1,
    "/projects/*/paid",
  ]);
  expect(band?.columns[5]).toMatchObject({ labels: ["Amounts", "Paid", "To date"], decimals: 2 });
  expect(band?.columns[2]?.choices?.[1]).toEqual({ value: "underway", word: "Under way" });
});

test("a relation to another form is data, and is checked against that form's report where it is given", async () => {
  const { relationsAcrossForms } = await budget;
  expect(relationsAcrossForms).toMatchObject([
    { rule: "initial-as-voted", otherForm: { id: "appropriation", cells: ["/voted/all/amount"] } },
  ]);
  const schemas = [schemaOf("budget"), schemaOf("appropriation")];
  const { checkRelations } = (await generateTypes({ schemas }).then(load)) as unknown as {
    readonly checkRelations: (report: unknown, options?: CheckOptions) => readonly Finding[];
  };
  const voted = reportOf("appropriation");
  const changed = {
    ...voted,
    voted: { current: { amount: 6760 }, capital: { amount: 3000 }, all: { amount: 9760 } },
  };
  expect(checkRelations(reportOf("budget"), { otherForms: [voted] })).toEqual([]);
  const [finding, ...others] = checkRelations(reportOf("budget"), { otherForms: [changed], language: "en" });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: "initial-as-voted", pointer: "/execution/total/initial" });
  expect(finding?.related).toMatchObject([
    { form: "appropriation", pointer: "/voted/all/amount", value: 9760 },
  ]);
});

test("fields say of each cell what it is: they have no columns in common", async () => {
  const schemas = [schemaOf("websites")];
  const { tables } = (await generateTypes({ schemas }).then(load)) as unknown as Entry;
  const [band] = tables["services"]?.bands ?? [];
  expect(band?.columns).toEqual([]);
  expect(band?.rows[0]?.fields?.[0]).toMatchObject({ title: "是否发布服务事项目录", holds: "yesNo" });
  expect(band?.rows.at(-1)?.fields?.[0]?.labels).toEqual(["办件量", "总数"]);
});
