import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { renderHtml } from "../src/html/render-html.js";
import { createPdfRenderer } from "../src/pdf/pdf-renderer.js";
import { documentOf, exampleText } from "./example-report.js";

const hash = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const script = at("print-hashes.js");

/** A Node of another version: one that is named, else the one that the editor test brings. */
const otherNode = [
  process.env["OTHER_NODE"],
  at("../../../.cache/code-server/node_modules/node/bin/node"),
].find((path) => path !== undefined && existsSync(path));

test.for([
  ["the same Node", process.execPath],
  ["a Node of another version", otherNode],
] as const)(
  "another folder, locale, time zone and home give the same bytes: %s",
  async ([, node], { skip }) => {
    if (node === undefined)
      return skip("no second Node: OTHER_NODE names none, the editor test is not installed");
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
    const there = execFileSync(node, [script], { cwd: tmpdir(), env, encoding: "utf8" });
    expect(there.trim().split("\n")).toEqual(here);
  },
);
