import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { messagesIn } from "../messages/messages.js";
import type { FileKind } from "./own-mark.js";
import { refuseUnwritable, writeTogether } from "./write-together.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-write-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const messages = messagesIn("en");
const file = (kind: FileKind, name: string, text: string) => ({
  kind,
  path: join(folder, name),
  content: Buffer.from(text),
});
const ours = `<!DOCTYPE html>\n<meta name="generator" content="Gouji">`;
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
};
const read = (name: string) => readFileSync(join(folder, name), "utf8");

test("what cannot be written whole leaves nothing behind", () => {
  write("taken", "a file where a folder is needed");
  const files = [file("html", "a.html", ours), file("pdf", "taken/a.pdf", "pdf")];
  expect(() => writeTogether(files, messages)).toThrow(/cannot write .*a\.pdf/);
  expect(readdirSync(folder)).toEqual(["taken"]);
});

test("a file of ours is replaced, one of somebody else's never, nor its neighbours", () => {
  writeTogether([file("html", "a.html", `${ours} first`)], messages);
  writeTogether([file("html", "a.html", `${ours} second`)], messages);
  write("a.pdf", "somebody else's");
  const files = [file("html", "a.html", `${ours} third`), file("pdf", "a.pdf", "pdf")];
  expect(() => writeTogether(files, messages)).toThrow(/was not made by gouji/);
  expect(read("a.html")).toBe(`${ours} second`);
  expect(read("a.pdf")).toBe("somebody else's");
});

test("an office's own page into which our fragment was pasted is not replaced", () => {
  const page = "<!DOCTYPE html>\n<title>公开</title>\n<!-- Gouji -->\n<h2>一、总体情况</h2>\n";
  write("a.html", page);
  for (const kind of ["html", "fragment"] as const) {
    expect(() => writeTogether([file(kind, "a.html", ours)], messages)).toThrow(/was not made by gouji/);
  }
  expect(read("a.html")).toBe(page);
});

test("a document is not replaced by a record, nor a record by a document", () => {
  const record = `{\n  "version": 1,\n  "gouji": "0.1.0"\n}\n`;
  write("a.html", ours);
  write("b.html", record);
  expect(() => writeTogether([file("manifest", "a.html", record)], messages)).toThrow(
    /was not made by gouji/,
  );
  expect(() => writeTogether([file("html", "b.html", ours)], messages)).toThrow(/was not made by gouji/);
});

test("a name as long as the disk takes is written; a longer one is reported, and nothing of the report is left", () => {
  const long = "某".repeat(83);
  writeTogether([file("html", `${long}.html`, ours)], messages);
  expect(readdirSync(folder)).toEqual([`${long}.html`]);
  const tooLong = [
    file("pdf", `${long}.pdf`, "pdf"),
    file("fragment", `${long}.fragment.html`, "<!-- Gouji -->"),
  ];
  expect(() => writeTogether(tooLong, messages)).toThrow(/the name is too long/);
  expect(readdirSync(folder)).toEqual([`${long}.html`]);
});

test("that a record cannot be written is known before the work", () => {
  write("theirs.json", "{}");
  const refused = (path: string) => () => {
    refuseUnwritable({ kind: "manifest", path }, messages);
  };
  expect(refused(join(folder, "theirs.json"))).toThrow(/was not made by gouji/);
  expect(refused(folder)).toThrow(/cannot write/);
  expect(refused("/dev/null")).toThrow(/cannot write/);
  expect(refused("/proc/gouji.json")).toThrow(/cannot write/);
  expect(refused(join(folder, "m.json"))).not.toThrow();
  expect(readdirSync(folder)).toEqual(["theirs.json"]);
});
