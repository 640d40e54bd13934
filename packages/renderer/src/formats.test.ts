import { afterAll, describe, expect, test } from "vitest";
import { sampleDocument } from "../test/sample-document.js";
import { formatNames, formatOf } from "./formats.js";
import { openWriters } from "./open-writers.js";
import { createRenderer } from "./pool/create-renderer.js";
import { themeOf } from "./theme/theme-of.js";

const writers = openWriters();
const renderers = [0, 1].map((workers) => createRenderer({ workers }));
afterAll(() => {
  writers.close();
  for (const renderer of renderers) renderer.close();
});

const options = {
  theme: themeOf({ body: { indent: 0 } }),
  metadata: { SiteName: "某市人民政府" },
  standard: "a-2a",
} as const;

describe.each(formatNames)("%s", (name) => {
  const format = formatOf(name);

  test("is the same file from its writer, from this process and from a pool", async () => {
    const file = Buffer.from(await writers.render(sampleDocument, name, options));
    for (const renderer of renderers) {
      const made = await renderer.render(sampleDocument, { ...options, to: name });
      expect(Buffer.compare(Buffer.from(made), file)).toBe(0);
    }
  });

  test("takes the options it names and no other", async () => {
    const usual = Buffer.from(await writers.render(sampleDocument, name, {}));
    for (const [option, value] of Object.entries(options)) {
      const made = Buffer.from(await writers.render(sampleDocument, name, { [option]: value }));
      const takes = (format.takes as readonly string[]).includes(option);
      expect([option, made.equals(usual)]).toEqual([option, !takes]);
    }
  });

  test("knows its own files, and takes no other format's for one of them", async () => {
    for (const other of formatNames) {
      const file = Buffer.from(await writers.render(sampleDocument, other, {}));
      expect([other, format.isOwn(file)]).toEqual([other, other === name]);
    }
    expect(format.isOwn(Buffer.from("somebody's own file that speaks of Gouji"))).toBe(false);
  });

  test("is a text that decodes, or bytes", async () => {
    const file = await writers.render(sampleDocument, name, {});
    const decode = () => new TextDecoder("utf-8", { fatal: true }).decode(file);
    if (format.content === "text") expect(decode()).toContain("一、总体情况");
    else expect(decode).toThrow();
  });
});

test("no two formats share the ending of their files", () => {
  expect(new Set(formatNames.map((name) => formatOf(name).ending)).size).toBe(formatNames.length);
});
