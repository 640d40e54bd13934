import { readdirSync, readFileSync } from "node:fs";
import { applyChanges, checkReport, type Finding, readSource, statutoryForms } from "@gouji/core";
import { Positions } from "@gouji/core/text";
import { expect, test } from "vitest";
import { randomFrom } from "../../../test/fuzz/mutate.js";

const examples = new URL("../../../examples/", import.meta.url);
const reports = readdirSync(examples)
  .filter((name) => name.endsWith(".gouji.yaml"))
  .map((name) => readFileSync(new URL(name, examples), "utf8"));

/** How clerks write figures, and figures at the edge of what a number can hold. */
const spellings = [
  ...[
    '"12"',
    "１２",
    "1,234",
    "+1,234",
    "-1,234",
    "1,234.5",
    '"1,234"',
    "12件",
    "增3",
    "减3",
    "0012",
    "1e3",
    "0x10",
  ],
  ...[
    "9007199254740993",
    "9,007,199,254,740,993",
    "９００７１９９２５４７４０９９３",
    '"9007199254740993"',
    "-9,007,199,254,740,993",
  ],
  ...[
    "9,007,199,254,740,991",
    "1e400",
    '"1' + "0".repeat(400) + '"',
    "1".repeat(400),
    "12.50万元",
    "1,234.50万元",
    '"-0"',
    "－０",
    "1,23",
  ],
];
const years = ['"2023"', "2023年", '"２０２３年度"', '"99999"', '"0"', '"1"'];
const ruled = new Set([
  "number-format",
  "value-kind",
  "syntax",
  "punctuation",
  "key-duplicate",
  "key-unknown",
  "key-missing",
]);

function check(text: string) {
  const { findings } = checkReport(readSource(text, "a.gouji.yaml"), statutoryForms);
  return findings.filter(({ rule, severity }) => ruled.has(rule) && severity === "error");
}

const nameOf = ({ rule, pointer }: Finding) => `${rule} ${pointer}`;

test("no safe fix of a spelling writes what the check then refuses", () => {
  const random = randomFrom(97);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  let applied = 0;
  for (let turn = 0; turn < 600; turn++) {
    const report = pick(reports);
    const places = [...report.matchAll(/(?<=: {1,6})-?\d+(?=[,\s}])/g)];
    const { index, 0: figure } = pick(places);
    const isYear = /^year: /m.exec(report)?.index === index - "year: ".length;
    const text =
      report.slice(0, index) + pick(isYear ? years : spellings) + report.slice(index + figure.length);
    const before = check(text);
    const positions = new Positions(text);
    for (const finding of before)
      for (const { kind, edits } of finding.fixes) {
        if (kind !== "safe") continue;
        const changes = edits.map(({ range, newText }) => ({
          start: positions.offset(range.start),
          end: positions.offset(range.end),
          newText,
        }));
        const after = check(applyChanges(text, changes)).map(nameOf);
        expect(after, `${text.slice(index, index + 40)} at ${finding.pointer}`).not.toContain(
          nameOf(finding),
        );
        expect(before.map(nameOf), text.slice(index, index + 40)).toEqual(expect.arrayContaining(after));
        applied++;
      }
  }
  expect(applied).toBeGreaterThan(200);
});

test.each(years)("a year written as %s is respelt only where the form takes the year", (year) => {
  const [report = ""] = reports;
  const text = report.replace(/^year: .*$/m, `year: ${year}`);
  for (const { fixes } of check(text).filter(({ pointer }) => pointer === "/year"))
    for (const { edits } of fixes)
      expect(check(report.replace(/^year: .*$/m, `year: ${edits[0]?.newText ?? ""}`))).toEqual([]);
});
