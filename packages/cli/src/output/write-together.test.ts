import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { wordsIn } from "../words/words.js";
import { writeTogether } from "./write-together.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-write-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const words = wordsIn("en");
const file = (name: string, text: string) => ({ path: join(folder, name), content: Buffer.from(text) });
const ours = `<meta name="generator" content="Gouji">`;

test("what cannot be written whole leaves nothing behind", () => {
  writeFileSync(join(folder, "taken"), "a file where a folder is needed");
  const files = [file("a.html", ours), file("taken/a.pdf", "pdf")];
  expect(() => writeTogether(files, words)).toThrow(/cannot write .*a\.pdf/);
  expect(readdirSync(folder)).toEqual(["taken"]);
});

test("a file of ours is replaced, one of somebody else's never, nor its neighbours", () => {
  writeTogether([file("a.html", `${ours} first`)], words);
  writeTogether([file("a.html", `${ours} second`)], words);
  writeFileSync(join(folder, "a.pdf"), "somebody else's");
  const files = [file("a.html", `${ours} third`), file("a.pdf", "pdf")];
  expect(() => writeTogether(files, words)).toThrow(/was not made by gouji/);
  expect(readFileSync(join(folder, "a.html"), "utf8")).toBe(`${ours} second`);
  expect(readFileSync(join(folder, "a.pdf"), "utf8")).toBe("somebody else's");
});
