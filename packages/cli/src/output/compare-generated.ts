import { unifiedDiff } from "@gouji/codegen";
import type { Session } from "../environment.js";
import { type ExitCode, exitCode } from "../environment.js";
import { type Generated, presentText } from "./write-generated.js";

/** Reports which files are stale, as a patch how they should change, and which have no source any more. */
export async function compareGenerated(
  { files, leftOver }: Generated,
  { environment, messages }: Session,
): Promise<ExitCode> {
  let code: ExitCode = leftOver.length > 0 ? exitCode.findings : exitCode.clean;
  for (const { path, content } of files) {
    const there = await presentText(path);
    if (there === content) continue;
    environment.printError(there === undefined ? messages.missingFile(path) : messages.stale(path));
    if (there !== undefined) environment.writeData(unifiedDiff(path, there, content));
    code = exitCode.findings;
  }
  for (const path of leftOver) environment.printError(messages.leftOver(path));
  if (code === exitCode.clean) environment.print(messages.upToDate);
  return code;
}
