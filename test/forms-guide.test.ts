import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkReport, FormError, readSource } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { keywordPaths } from "./forms-guide/keyword-paths.js";
import { merged } from "./forms-guide/merged.js";
import { type Block, blocksOf, type Step, stepsOf, withAnswers } from "./forms-guide/read-guide.js";
import { root, runGouji } from "./run-gouji.js";

/**
 * `docs/forms.md` is followed as a reader follows it, in a folder of its own: each piece is added to its file, each command is
 * run, and what is shown below must be what it says. `UPDATE=1` writes the answers anew.
 */
const path = join(root, "docs/forms.md");
const page = readFileSync(path, "utf8");
const steps = stepsOf(blocksOf(page));
const update = process.env["UPDATE"] !== undefined;
const answers: { block: Block; text: string }[] = [];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-guide-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  if (update) writeFileSync(path, withAnswers(page, answers));
});

describe("the guide to forms", () => {
  test.each([...new Set(steps.map(({ block }) => block.heading))])("%s", { timeout: 120_000 }, (heading) => {
    for (const step of steps.filter(({ block }) => block.heading === heading)) hold(step, follow(step));
  });

  test("has every keyword, each with an example that passes and one that is refused", () => {
    const keywords = JSON.parse(readFileSync(join(root, "schemas/keywords.schema.json"), "utf8")) as object;
    const sections = groupByHeading(steps.filter(isExample));
    const explained = [...sections].flatMap(([heading, examples]) => {
      expect(
        examples.some(({ answer, report }) => !answer || report),
        `${heading} passes`,
      ).toBe(true);
      expect(
        examples.some(({ answer, report }) => answer && !report),
        `${heading} is refused`,
      ).toBe(true);
      return [...heading.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    });
    expect(explained.sort()).toEqual([...keywordPaths(keywords as Record<string, unknown>)].sort());
  });
});

function isExample({ block }: Pick<Step, "block">): boolean {
  return block.language === "json" && block.file === undefined;
}

function hold({ block, answer }: Step, seen: string): void {
  if (update && answer) answers.push({ block: answer, text: seen });
  else expect(seen, `line ${block.line}: ${block.text}`).toBe(answer?.text ?? "");
  if (answer && isExample({ block })) expect(seen, `line ${block.line} is said to be refused`).not.toBe("");
}

/** What is said to a reader who does what a block says. */
function follow(step: Step): string {
  const { block } = step;
  if (isExample(step)) return exampleAnswer(step);
  if (block.language === "sh") return run(block.text);
  expect(block.lead, `the sentence above line ${block.line}`).toContain(`\`${block.file ?? ""}\``);
  writePiece(block, join(folder, block.file ?? ""));
  return "";
}

function run(command: string): string {
  const [name, ...words] = command.split(/\s+/);
  if (name === "ls") return readdirSync(join(folder, ...words)).join("\n");
  expect(name).toBe("gouji");
  const { stdout, stderr } = runGouji(words, { cwd: folder });
  // A page has no blanks at the ends of lines.
  const lines = `${stderr}${stdout}`.split("\n").map((line) => line.trimEnd());
  return lines.join("\n").trimEnd();
}

function writePiece({ language, text }: Block, file: string): void {
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const after = {
    json: () =>
      `${JSON.stringify(merged(before === "" ? {} : JSON.parse(before), JSON.parse(text)), null, 2)}\n`,
    yaml: () => `${before}${before && "\n"}${text}\n`,
    diff: () => changed(before, linesOf(text, "-"), linesOf(text, "+")),
  }[language];
  if (!after) throw new Error(`Nothing is known of ${language}.`);
  writeFileSync(file, after());
}

/** The lines that a difference takes away or adds; those that stay belong to both. */
function linesOf(difference: string, sign: "-" | "+"): string {
  const lines = difference.split("\n").filter((line) => line.startsWith(sign) || line.startsWith(" "));
  return `${lines.map((line) => line.slice(1)).join("\n")}\n`;
}

function changed(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, to);
}

/** Why a changed base form is refused, or what is found in its report. */
function exampleAnswer({ block, report }: Step): string {
  try {
    const base = JSON.parse(readFileSync(join(folder, "hall.form.json"), "utf8")) as unknown;
    const form = loadForm(merged(base, pieceIn(block)) as object);
    const sample = parse(readFileSync(join(folder, "hall.gouji.yaml"), "utf8")) as unknown;
    const text = JSON.stringify(merged(sample, report ? parse(report.text) : {}));
    const { findings } = checkReport(readSource(text, "hall.gouji.json", [form]), [form], { language: "en" });
    return findings.map(({ pointer, message, rule }) => `${pointer}: ${message} (${rule})`).join("\n");
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    return error.problems.map(({ place, text }) => `${place || "/"}: ${text.en}`).join("\n");
  }
}

/** A list is that of the relations of `facts`. */
function pieceIn({ text }: Block): unknown {
  const piece = JSON.parse(text) as unknown;
  return Array.isArray(piece) ? { properties: { facts: { "x-relations": piece } } } : piece;
}

function groupByHeading(all: readonly Step[]): Map<string, Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of all) groups.set(step.block.heading, [...(groups.get(step.block.heading) ?? []), step]);
  return groups;
}
