import { randomUUID } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { CliError, reasonOf } from "../cli-error.js";
import type { Words } from "../words/words.js";
import { stageEnding } from "./sweep-stages.js";

export interface NewFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Writes the documents of one report, all of them or none, and replaces no file that is not one of ours. */
export function writeTogether(files: readonly NewFile[], words: Words): void {
  for (const { path } of files) refuseStranger(path, words);
  // Beside its place, for a file moves at once only within one disk; two runs never share a name.
  const staged: { readonly path: string; readonly stage: string }[] = [];
  try {
    for (const { path, content } of files) {
      attempt(path, words, () => {
        mkdirSync(dirname(path), { recursive: true });
        // Replacing a file asks for no permission to write it: what its owner locked stays as it is.
        if (existsSync(path)) accessSync(path, constants.W_OK);
        const stage = `${path}.${randomUUID()}${stageEnding}`;
        staged.push({ path, stage });
        writeFileSync(stage, content, { flag: "wx" });
      });
    }
    for (const { path, stage } of staged) {
      attempt(path, words, () => {
        renameSync(stage, path);
      });
    }
  } finally {
    for (const { stage } of staged) rmSync(stage, { force: true });
  }
}

function attempt(path: string, words: Words, action: () => void): void {
  try {
    action();
  } catch (cause) {
    throw new CliError(words.cannotWrite(path, words.reason(reasonOf(cause))), { cause });
  }
}

// What our writers leave in each of their files.
const marks = [
  `<meta name="generator" content="Gouji">`,
  "<pdf:Keywords>Gouji</pdf:Keywords>",
  "<!-- Gouji -->",
  `{\n  "version": 1,\n  "gouji": "`,
];

function refuseStranger(path: string, words: Words): void {
  if (!existsSync(path)) return;
  attempt(path, words, () => {
    // What is no ordinary file may never end.
    const present = statSync(path).isFile() ? readFileSync(path) : "";
    if (!marks.some((mark) => present.includes(mark))) throw new CliError(words.notOurs);
  });
}
