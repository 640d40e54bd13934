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

  test("sets tokens of the theme, in any number", () => {
    const text =
      'theme:\n  page: { left: 30 }\n  body: { size: 16, pitch: 28 }\n  colors: { head: "#E8EEF7" }\n';
    expect(readConfiguration(text)).toEqual({
      ok: true,
      configuration: {
        theme: { page: { left: 30 }, body: { size: 16, pitch: 28 }, colors: { head: "#E8EEF7" } },
      },
    });
  });

  test("that is empty sets nothing", () => {
    expect(readConfiguration("# later\n")).toEqual({ ok: true, configuration: {} });
  });

  test("may open groups and leave them empty", () => {
    const text =
      "organ:\nseverities:\nschemas:\ntheme:\n  page:\n  body: { size: 16 }\n  colors:\n    # later\n";
    expect(readConfiguration(text)).toEqual({ ok: true, configuration: { theme: { body: { size: 16 } } } });
  });

  test("may speak of colours in comments", () => {
    const text = 'theme:\n  colors: # ink: #333\n    ink: "#1a1a1a" # head: #ffffff\n    # line: #000000\n';
    expect(readConfiguration(text)).toEqual({
      ok: true,
      configuration: { theme: { colors: { ink: "#1a1a1a" } } },
    });
  });

  test("is told what is wrong line by line", () => {
    const read = readConfiguration(
      "theme:\n  body: { pitch: 5 }\n  colors: { inks: 1 }\norgan:\n  kind: 县\nfoo: 1\n",
    );
    expect(read.ok ? [] : read.problems.map(({ position }) => position.line)).toEqual([1, 2, 4, 5]);
  });

  test.each([
    ["theme:\n  colors: { ink: #ff0000 }\n", '颜色要加引号："#ff0000"；不加引号，# 之后的都成了注释', 1, 17],
    [
      'theme:\n  colors:\n    ink: "#000000"\n    head: #fff\n',
      '颜色要加引号："#fff"；不加引号，# 之后的都成了注释',
      3,
      10,
    ],
    ["theme:\n  body: 3\n", "“正文”应为若干“名称: 值”，名称可选：size, pitch, indent", 1, 8],
    [
      "organ:\n  kind: 县级\n",
      "“机关类别”应为其中之一：state-council-department, province, prefecture, county, township, department",
      1,
      8,
    ],
    ["organs: {}\n", "“organs”不是本格式的项目，是不是“organ”（本机关）？", 0, 0],
    ["severities:\n  cell-blank: fatal\n", "“cell-blank”应为其中之一：error, warning, info, off", 1, 14],
    ["schemas: own.json\n", "“自有表式”的写法不对：JSON Schema 文件，相对于本配置文件。", 0, 9],
    ["theme:\n  table:\n    lin: 1\n", "“lin”不是本格式的项目，是不是“line”（线宽）？", 2, 4],
    ["theme:\n  表格:\n    line: 1\n", "“表格”不是本格式的项目，是不是“table”（表格）？", 1, 2],
    ["theme:\n  page: { top: 5 }\n", "“上边距”的写法不对：10 至 60，单位为毫米。", 1, 15],
    ["theme:\n  colors:\n    ink: 黑\n", '“文字”的写法不对：如 "#1a1a1a"，带引号。', 2, 9],
    ["theme:\n  body: { pitch: 12 }\n", "“行距”不能小于字号（15.75 磅），否则各行会重叠", 1, 17],
    [
      'theme: { colors: { ink: "#888888" } }\n',
      "文字 #888888 在底色 #ffffff 上对比度不足 4.5∶1，难以辨认",
      0,
      24,
    ],
    [
      'theme: { colors: { head: "#404040" } }\n',
      "文字 #000000 在底色 #404040 上对比度不足 4.5∶1，难以辨认",
      0,
      25,
    ],
    ["schemas：[]\n", "“schemas”后面是全角冒号，应为半角冒号加空格", 0, 7],
  ])("%j is told at its place", (text, message, line, character) => {
    expect(readConfiguration(text)).toEqual({
      ok: false,
      problems: [{ message, position: { line, character } }],
    });
  });
});
