import { readConfiguration } from "@gouji/core";
import { describe, expect, test } from "vitest";

describe("a configuration file", () => {
  test("sets the organ, severities and forms", () => {
    const text =
      "organ:\n  kind: county\nseverities:\n  cell-blank: info\n  amount-unit: off\nschemas: [forms/own.schema.json]\n";
    expect(readConfiguration(text)).toEqual({
      ok: true,
      configuration: {
        organ: { kind: "county" },
        severities: { "cell-blank": "info", "amount-unit": "off" },
        schemas: ["forms/own.schema.json"],
      },
    });
  });

  test("that is empty sets nothing", () => {
    expect(readConfiguration("# later\n")).toEqual({ ok: true, configuration: {} });
  });

  test.each([
    [
      "organ:\n  kind: 县级\n",
      "“机关类别”应为其中之一：state-council-department, province, prefecture, county, township, department",
      1,
      8,
    ],
    ["organs: {}\n", "“organs”不是本格式的项目，是不是“organ”（本机关）？", 0, 0],
    ["severities:\n  cell-blank: fatal\n", "“cell-blank”应为其中之一：error, warning, info, off", 1, 14],
    ["schemas: own.json\n", "“自有表式”的写法不对：JSON Schema 文件，相对于本配置文件。", 0, 9],
    ["schemas：[]\n", "“schemas”后面是全角冒号，应为半角冒号加空格", 0, 7],
  ])("%j is told at its place", (text, message, line, character) => {
    expect(readConfiguration(text)).toEqual({
      ok: false,
      problems: [{ message, position: { line, character } }],
    });
  });
});
