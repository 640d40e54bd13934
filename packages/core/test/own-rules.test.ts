import { readFileSync } from "node:fs";
import { checkReport, listRules, readSource, sampleReport } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import { loweredRules } from "@gouji/core/rules";
import { describe, expect, test } from "vitest";
import { builtinRules } from "../src/rules/builtin-rules.js";
import { withValue } from "./example.js";

const library = readFileSync(
  new URL("../../../test/forms/library/library.schema.json", import.meta.url),
  "utf8",
);
const formOf = (text: string) => loadForm(JSON.parse(text));

describe("rules of a custom form", () => {
  test.each(builtinRules.map(({ id }) => id))("may not be named %s: the place is said", (id) => {
    const taken = library.replace('"rule": "loans-balance"', `"rule": "${id}"`);
    expect(() => formOf(taken)).toThrow(`/properties/loans/x-relations/0/rule: ${id} is the name of a rule`);
  });

  test("may ask that cells are 0 unless an organ of a certain kind reports", () => {
    const asking = library.replace(
      '"x-relations": [\n        {\n          "rule": "loans-balance"',
      `"x-relations": [
        {
          "rule": "loans-by-counties",
          "cells": ["lent/adult"],
          "zeroUnlessOrgan": ["county"],
          "severity": "error",
          "title": { "zh": "县级以外不外借", "en": "only counties lend" },
          "message": { "zh": "外借 {value} 册", "en": "{value} were lent" },
          "text": { "zh": "外借由县级图书馆办理", "en": "libraries of counties lend" }
        },
        {
          "rule": "loans-balance"`,
    );
    const form = formOf(asking);
    const source = withValue(form, "/loans/lent", "{ adult: 3, infant: 0, pupil: 0, all: 3 }");
    const messages = (organKind: "county" | "province") =>
      checkReport(source, [form], { organKind }).findings.flatMap(({ rule, message }) =>
        rule === "loans-by-counties" ? [message] : [],
      );
    expect(messages("province")).toEqual(["外借 3 册；外借由县级图书馆办理。"]);
    expect(messages("county")).toEqual([]);
    expect(listRules([form]).find(({ id }) => id === "loans-by-counties")?.title).toBe("县级以外不外借");
  });

  test("name a part whose title has no number by that title", () => {
    const form = formOf(library.replace(',\n    "numbering": "一、"', ""));
    const { findings } = checkReport(
      withValue(form, "/loans/lent", "{ adult: x, infant: 0, pupil: 0, all: 0 }"),
      [form],
    );
    expect(findings[0]?.label).toBe("外借情况 · 一、借出册次 · 成年人");
    const numbered = formOf(library);
    const told = checkReport(
      withValue(numbered, "/loans/lent", "{ adult: x, infant: 0, pupil: 0, all: 0 }"),
      [numbered],
    ).findings;
    expect(told[0]?.label).toBe("第三部分 · 一、借出册次 · 成年人");
  });
});

test("rules that are switched off or lowered are named, and no others", () => {
  const form = formOf(library);
  expect(checkReport(readSource(sampleReport(form), "a.yaml"), [form]).findings).toEqual([]);
  const severities = {
    "loans-balance": "off",
    "cell-blank": "info",
    "part-empty": "error",
    syntax: "off",
  } as const;
  expect(loweredRules([form], severities)).toEqual([
    { rule: "loans-balance", severity: "off", usual: "error" },
    { rule: "cell-blank", severity: "info", usual: "warning" },
  ]);
});
