import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import type { OtherFile } from "@gouji/core/custom-form";
import { expect, test } from "vitest";
import { emits, type GeneratedFile, generateTypes } from "../src/index.js";
import { madeUp, statutory } from "./support/generate.js";

const schemas = [...statutory, madeUp];

test("the same schemas give the same bytes, twice", async () => {
  expect(await generateTypes({ schemas })).toEqual(await generateTypes({ schemas }));
});

test("the same bytes in another process, folder, time zone and locale", async () => {
  const module = import.meta.resolve("@gouji/codegen");
  const script = `
    const { generateTypes } = await import(${JSON.stringify(module)});
    const { createHash } = await import("node:crypto");
    const read = ({ others, ...schema }) => ({ ...schema, others: new Map(others) });
    const files = await generateTypes({ schemas: JSON.parse(process.argv[1]).map(read) });
    process.stdout.write(createHash("sha256").update(JSON.stringify(files)).digest("hex"));`;
  const sent = schemas.map(({ others, ...schema }) => ({ ...schema, others: [...(others ?? [])] }));
  const env = { ...process.env, LC_ALL: "tr_TR.UTF-8", TZ: "Asia/Shanghai" };
  const args = ["--input-type=module", "--eval", script, JSON.stringify(sent)];
  const elsewhere = execFileSync(process.execPath, args, { cwd: tmpdir(), env, encoding: "utf8" });
  expect(elsewhere).toBe(hash(await generateTypes({ schemas })));
});

test("a checkout on Windows gives the same bytes", async () => {
  const onWindows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
  const windows = schemas.map(({ source, text, others = new Map<string, OtherFile>() }) => ({
    source,
    text: onWindows(text),
    others: new Map(
      [...others].map(([file, other]) => [file, "text" in other ? { text: onWindows(other.text) } : other]),
    ),
  }));
  expect(await generateTypes({ schemas: windows })).toEqual(await generateTypes({ schemas }));
});

test("files have Unix line ends, a header, and no path of this machine", async () => {
  for (const { path, content } of await generateTypes({
    schemas,
    emit: emits,
    folder: "src/report",
  })) {
    expect(path).toMatch(/^src\/report\/[\w/.-]+\.(?:ts|json)$/);
    expect(content).toMatch(/^(?:\/\*\*\n \* |\{\n {2}"\$comment": ")@generated /);
    expect(content).not.toContain("\r");
    expect(content).not.toContain(process.cwd());
    expect(content.endsWith("\n")).toBe(true);
  }
});

function hash(files: readonly GeneratedFile[]): string {
  return createHash("sha256").update(JSON.stringify(files)).digest("hex");
}
