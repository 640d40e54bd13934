import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { renderHtml } from "../src/html/render-html.js";
import { createPdfRenderer } from "../src/pdf/pdf-renderer.js";
import { documentOf, exampleText } from "./example-report.js";

const hash = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const script = fileURLToPath(new URL("print-hashes.js", import.meta.url));

test("another folder, locale, time zone and home give the same bytes", async () => {
  const document = documentOf(exampleText("suqian-2024"));
  const renderer = createPdfRenderer();
  const here = [hash(renderHtml(document)), hash(await renderer.render(document))];
  renderer.close();
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: "/nonexistent",
    LC_ALL: "tr_TR.UTF-8",
    TZ: "Asia/Shanghai",
    // Without the fonts of the machine.
    FONTCONFIG_FILE: "/nonexistent",
  };
  // A Node of another version, where one is named.
  const node = process.env["OTHER_NODE"] ?? process.execPath;
  const there = execFileSync(node, [script], { cwd: tmpdir(), env, encoding: "utf8" });
  expect(there.trim().split("\n")).toEqual(here);
});
