import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { govTheme, latinTheme } from "./theme.js";
import { ThemeError, themeOf } from "./theme-of.js";

interface SchemaNode {
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

const schema = JSON.parse(
  readFileSync(new URL("../../../../schemas/configuration.schema.json", import.meta.url), "utf8"),
) as SchemaNode;
const groups = Object.entries(schema.properties?.["theme"]?.properties ?? {});
const tokens = groups.flatMap(([group, { properties = {} }]) =>
  Object.entries(properties).map(([token, node]) => [`${group}.${token}`, node.default] as const),
);
const gov: Readonly<Record<string, Readonly<Record<string, unknown>>>> = govTheme;

test.each(tokens)("the schema has the default of %s: %s", (place, value) => {
  const [group = "", token = ""] = place.split(".");
  expect(value).toBeDefined();
  expect(gov[group]?.[token]).toBe(value);
});

test("no tokens make the usual theme of each language", () => {
  expect(themeOf({})).toEqual({ "zh-CN": govTheme, en: latinTheme });
});

test("a token changes itself and nothing else, in every language", () => {
  const body = { pitch: 30 };
  expect(themeOf({ body })).toEqual({
    "zh-CN": { ...govTheme, body: { ...govTheme.body, pitch: 30 } },
    en: { ...latinTheme, body: { ...latinTheme.body, pitch: 30 } },
  });
});

test("larger type by itself never lets lines overlap, in Latin script either", () => {
  const { body } = themeOf({ body: { size: 22 } }).en;
  expect(body.pitch).toBeCloseTo(31);
});

test("an unknown token is refused by its place, with the one that is meant", () => {
  const refuse = () => themeOf({ table: { lines: 1 } } as object);
  expect(refuse).toThrow(ThemeError);
  expect(refuse).toThrow("theme.table: “lines”不是本格式的项目，是不是“line”（线宽）？");
});

test("a value that no page can have is refused", () => {
  expect(() => themeOf({ page: { left: 300 } })).toThrow("theme.page.left: “左边距”的写法不对");
  expect(() => themeOf({ body: { size: Number.NaN } })).toThrow("theme.body.size");
});
