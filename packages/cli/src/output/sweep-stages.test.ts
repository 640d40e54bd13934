import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sweepStages } from "./sweep-stages.js";

const uuid = "2f1d4a52-6a3e-4b8c-9d0e-7f6a5b4c3d2e";

test("what a killed run left goes after a while; what another run writes now, or is no such file, stays", () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-sweep-"));
  const write = (name: string, minutesOld: number) => {
    const time = new Date(Date.now() - minutesOld * 60_000);
    writeFileSync(join(folder, name), "half");
    utimesSync(join(folder, name), time, time);
  };
  write(`old.pdf.${uuid}.gouji-tmp`, 60);
  write(`new.pdf.${uuid}.gouji-tmp`, 1);
  write(`theirs.${uuid}.tmp`, 60);
  write("notes.gouji-tmp", 60);
  sweepStages(folder);
  expect(readdirSync(folder)).toEqual([`new.pdf.${uuid}.gouji-tmp`, "notes.gouji-tmp", `theirs.${uuid}.tmp`]);
  rmSync(folder, { recursive: true });
});

test("a folder that is not there yet has nothing to sweep", () => {
  expect(() => {
    sweepStages("/nonexistent/out");
  }).not.toThrow();
});
