import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mostBytes } from "@gouji/project";
import { nodeFiles } from "@gouji/project/node";
import { describe, expect, test } from "vitest";
import { fileSystems } from "./layouts.js";

describe.each(fileSystems)("%s", (_, lay) => {
  test.each([
    ["a folder", { "a/b.yaml": "" }, "EISDIR"],
    ["what is not there", {}, "ENOENT"],
    ["a link that leads nowhere", { a: { link: "gone" } }, "broken-link"],
    ["a pipe", { a: { other: true } as const }, "not-a-file"],
    ["a link to a pipe", { a: { link: "pipe" }, pipe: { other: true } as const }, "not-a-file"],
    ["text that is not in UTF-8", { a: Uint8Array.of(0xc7, 0xe0) }, "not-utf8"],
    ["a text that is far too long", { a: "x".repeat(mostBytes + 1) }, "too-large"],
  ])("%s is refused", async (_what, layout, fault) => {
    const { files, folder } = lay(layout);
    await expect(async () => files.read(files.resolve(folder, "a"))).rejects.toMatchObject({ fault });
  });

  test("a text comes whole, with its byte order mark", async () => {
    const { files, folder } = lay({ a: "\uFEFForgan: 青石县\n", b: { link: "a" } });
    expect(await files.read(files.resolve(folder, "b"))).toBe("\uFEFForgan: 青石县\n");
  });
});

describe("on the disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-read-"));
  const at = (name: string) => join(folder, name);
  const faultOf = (path: string) => {
    try {
      nodeFiles.read(path);
    } catch (error) {
      return Object(error).fault as unknown;
    }
    return undefined;
  };

  test("a file of gigabytes is refused before it is read", () => {
    writeFileSync(at("huge"), "");
    truncateSync(at("huge"), 8 * 1024 ** 3);
    const start = performance.now();
    expect(faultOf(at("huge"))).toBe("too-large");
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("a device is refused, and so is a link to one", () => {
    symlinkSync("/dev/zero", at("zeros"));
    expect([faultOf("/dev/zero"), faultOf("/dev/null"), faultOf(at("zeros"))]).toEqual(
      Array(3).fill("not-a-file"),
    );
  });

  test("a socket is refused", async () => {
    const server = createServer().listen(at("socket"));
    await new Promise((resolve) => server.once("listening", resolve));
    expect(faultOf(at("socket"))).toBe("not-a-file");
    server.close();
  });

  test("a pipe that somebody writes to is left to its readers", () => {
    execFileSync("mkfifo", [at("pipe")]);
    expect(faultOf(at("pipe"))).toBe("not-a-file");
  });

  test("a file that names no size is read", ({ skip }) => {
    skip(!existsSync("/proc/self/status"), "such files are those of Linux");
    expect(nodeFiles.read("/proc/self/status")).toContain("Name:");
  });
});
