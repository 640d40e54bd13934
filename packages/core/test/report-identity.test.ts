import { readSource, statutoryForms } from "@gouji/core";
import { headIn, headOf, identityOf, type ReportHead } from "@gouji/core/report";
import { describe, expect, test } from "vitest";
import { example } from "./example.js";

const identityFrom = (head: ReportHead | undefined) => head && identityOf(head, statutoryForms);
const identityIn = (text: string, file: string) => identityFrom(headIn(text, file));

describe("whose a report is", () => {
  test.each(["xiangtan-2020", "suqian-2023", "suqian-2024"])(
    "is read from the head of %s as from the whole",
    (name) => {
      const text = example(name);
      const whole = identityFrom(headOf(readSource(text, "a.yaml").value));
      expect(whole).toBeDefined();
      expect(identityIn(text, "a.yaml")).toEqual(whole);
    },
  );

  test("is read wherever its keys stand, and in JSON", () => {
    const identity = { year: 2024, names: ["青石县", "旧县"], same: { scope: "area" }, revision: 0 };
    const codes = 'year: 2024\norgan: 青石县\norganCode: A\nregion: "430321"\nrevision:\n  no: 2\n';
    expect(identityIn(codes, "a.gouji.yaml")).toMatchObject({ code: "A", region: "430321", revision: 2 });
    const yaml =
      'overview: |\n  year: 1999\nformerNames:\n- 旧县\n"year": 2024\r\norgan: 青石县\nscope: area\n';
    expect(identityIn(yaml, "a.gouji.yaml")).toEqual(identity);
    const json = JSON.stringify({ year: 2024, organ: "青石县", scope: "area", formerNames: ["旧县"] });
    expect(identityIn(json, "a.gouji.json")).toEqual(identity);
    expect(identityIn(json, "a.gouji.yaml")).toEqual(identity);
    const others = ["\uFEFFyear: 2024\norgan: 青石县\n", "  year: 2024\n  organ: 青石县\n"];
    for (const text of others)
      expect(identityIn(text, "a.gouji.yaml")).toMatchObject({ year: 2024, names: ["青石县"] });
  });

  test.each([
    ["organ: 青石县\n"],
    ["year: 2024\n"],
    ["- a\n"],
    [""],
    ["{"],
    ['year: "2024"\norgan: 青石县\n'],
  ])("is not known of %j", (text) => {
    expect(identityIn(text, "a.gouji.yaml")).toBeUndefined();
  });
});
