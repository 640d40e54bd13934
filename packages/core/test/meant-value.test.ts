import { checkReport, readSource } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import { expect, test } from "vitest";
import { baseForm, baseReport } from "./form-language/base-form.js";
import { patched } from "./form-language/patch.js";

const words = ["网站", "电话", "网站、电话"];
const ways = "/properties/facts/properties/ways";

/** What is offered for several choices that are written so. */
function offered(written: unknown): (readonly [string, unknown])[] {
  const form = loadForm(
    patched(baseForm, { [`${ways}/items/enum`]: ["web", "phone", "both"], [`${ways}/x-cell`]: { words } }),
  );
  const report = patched(baseReport, { "/facts/ways": written });
  const source = readSource(JSON.stringify(report), "a.gouji.json");
  return checkReport(source, [form]).findings.flatMap(({ fixes }) =>
    fixes.map(({ kind, set }) => [kind, set[0]?.value] as const),
  );
}

test("several choices written by their words are mended to their values", () => {
  expect(offered("电话")).toEqual([["safe", ["phone"]]]);
  expect(offered(["网站", " 电话 "])).toEqual([["safe", ["web", "phone"]]]);
});

test("words that may be one choice or two are left to the author", () => {
  expect(offered("网站、电话")).toEqual([]);
});
