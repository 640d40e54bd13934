import { unifiedDiff } from "@gouji/codegen";
import type { Session } from "../environment.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { presentText } from "./present-text.js";
import type { Generated } from "./write-generated.js";

/** Tells which files are stale, as a patch how they should change, and which have no source any more. */
export async function compareGenerated(
  { files, leftOver }: Generated,
  { environment, words }: Session,
): Promise<ExitCode> {
  let code: ExitCode = leftOver.length > 0 ? exitCode.findings : exitCode.clean;
  for (const { path, content } of files) {
    const there = await presentText(path);
    if (there === content) continue;
    environment.err(`${there === undefined ? words.missingFile(path) : words.stale(path)}\n`);
    if (there !== undefined) environment.out(unifiedDiff(path, there, content));
    code = exitCode.findings;
  }
  for (const path of leftOver) environment.err(`${words.leftOver(path)}\n`);
  if (code === exitCode.clean) environment.out(`${words.upToDate}\n`);
  return code;
}
