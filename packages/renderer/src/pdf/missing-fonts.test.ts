import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleDocument } from "../../test/sample-document.js";
import { govTheme } from "../theme/theme.js";
import { MissingFontError } from "./errors.js";
import { refuseMissingFonts } from "./missing-fonts.js";
import { fontsFolder, readShippedFonts } from "./shipped-fonts.js";
import { createTypstEngine } from "./typst-engine.js";
import { typstInput } from "./typst-input.js";

test("the engine warns of a family it does not know, in words we recognize", async () => {
  const input = typstInput(sampleDocument, { theme: govTheme, fonts: "shipped" });
  const body = { families: ["No Such Serif"], weight: "regular" };
  const { warnings } = await (
    await createTypstEngine()
  ).compile({ ...input, fonts: { ...input.fonts, body } }, { created: new Date(0), standard: "a-3a" });
  expect(warnings).toContain("unknown font family: no such serif");
});

test("a shipped family that the engine does not know is an error", () => {
  expect(() => refuseMissingFonts(["unknown font family: noto serif sc"])).toThrow(MissingFontError);
});

test("an official family that the machine does not have is none", () => {
  expect(() => refuseMissingFonts(["unknown font family: simhei"])).not.toThrow();
});

test("an installation without the bold face is refused by its name", () => {
  const folder = mkdtempSync(join(tmpdir(), "fonts-"));
  cpSync(join(fontsFolder, "coverage.json"), join(folder, "coverage.json"));
  expect(() => readShippedFonts(folder)).toThrow(/Noto Serif SC/);
  rmSync(folder, { recursive: true });
});

test("what the engine cannot set is reported in its words", async () => {
  const engine = await createTypstEngine();
  const compiled = engine.compile({}, { created: new Date(0), standard: "a-3a" });
  await expect(compiled).rejects.toThrow(/Typst: .*theme/);
});
