import { describe, expect, test } from "vitest";
import { brief, checkText, example, underlined } from "./example.js";

const suqian = example("suqian-2023");
const wrong = suqian
  .replace("person: 1175", "person: 1185")
  .replace("review:        { upheld: 309", "review:        { upheld: 390");

const suppressing = (text: string, at: string, reason = "已核对", rule = "disputes-total") =>
  `${text}suppressions:\n  - { rule: ${rule}, at: ${at}, reason: ${reason} }\n`;

/** What is still to be looked at. */
const open = (text: string) =>
  checkText(text)
    .findings.filter(({ suppressed }) => suppressed === undefined)
    .map(brief);

describe("a suppression covers the figures it was given for", () => {
  const total = "error disputes-total /disputes/review/total";
  const others = open(wrong).filter((one) => one !== total);

  test("a finding at its own place", () => {
    expect(open(wrong)).toContain(total);
    expect(open(suppressing(wrong, "/disputes/review/total"))).toEqual(others);
  });

  test("not what comes later in the same row or part: the figures to name are said", () => {
    for (const at of ["/disputes", "/disputes/review"]) {
      const text = suppressing(wrong, at);
      expect(open(text)).toEqual(
        [...others, total, "warning suppression-unused /suppressions/0/rule"].toSorted(byPlace(text)),
      );
      const unused = checkText(text).findings.find(({ rule }) => rule === "suppression-unused");
      expect(unused?.message).toContain("/disputes/review/total");
    }
  });

  test("several figures with one reason, as a list", () => {
    const twice = wrong.replace(/(litigation:[^]*?direct: +\{ upheld: +)(\d+)/, "$19$2");
    const both = "[/disputes/review/total, /disputes/litigation/direct/total]";
    expect(open(twice).filter((one) => one.includes("disputes-total"))).toHaveLength(2);
    expect(open(suppressing(twice, both))).toEqual(others);
  });

  test("of a list, the place where nothing is found any more is named", () => {
    const text = suppressing(wrong, "[/disputes/review/total, /disputes/litigation/direct/total]");
    const unused = checkText(text).findings.find(({ rule }) => rule === "suppression-unused");
    expect(unused && underlined(text, unused)).toBe("/disputes/litigation/direct/total");
  });

  test("a place in a list that the form does not have is reported", () => {
    const text = suppressing(wrong, "[/disputes/review/total, /disputes/nothing]");
    expect(open(text)).toContain("error pointer-unknown /suppressions/0/at/1");
  });

  test("a whole row left blank is one finding: what is left blank in it later is another", () => {
    const row = suqian.replace(/direct: .*\n/, "direct: {}\n");
    const at = "/disputes/litigation/direct";
    expect(open(suppressing(row, at, "已核对", "cell-blank"))).toEqual([]);
    const cell = suqian.replace(/(direct: +\{ upheld:) +\d+/, "$1 null");
    expect(open(suppressing(cell, at, "已核对", "cell-blank"))).toEqual([
      `warning cell-blank ${at}/upheld`,
      `warning blank-remainder ${at}/upheld`,
      "warning suppression-unused /suppressions/0/rule",
    ]);
  });
});

describe("a reason that says nothing is none", () => {
  test.each(["。", "……", '"\\u200B\\u200B\\u200B"', '"\\u3164\\u3164"', "—", "a", "一", '"  "', '""'])(
    "%s: the finding stands, and the reason is pointed at",
    (reason) => {
      const text = suppressing(wrong, "/disputes/review/total", reason);
      const { findings } = checkText(text);
      expect(findings.filter(({ suppressed }) => suppressed !== undefined)).toEqual([]);
      const told = findings.filter(({ pointer }) => pointer === "/suppressions/0/reason");
      expect(told.map(({ rule, message }) => [rule, message])).toEqual([
        ["value-kind", "理由没有说明什么：请写明核实的情况，至少两个字。"],
      ]);
    },
  );

  test.each(["无误", "ok", "见 1 号件"])("%s is one", (reason) => {
    const { findings } = checkText(suppressing(wrong, "/disputes/review/total", reason));
    expect(findings.map(({ suppressed }) => suppressed)).toContain(reason);
  });
});

function byPlace(text: string) {
  const order = checkText(text).findings.map(brief);
  return (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
}
