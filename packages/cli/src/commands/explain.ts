import { listRules, rulePage } from "@gouji/core";
import { CliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { formsOf } from "../input/settings.js";

/** `gouji explain`: a rule's page, or the list of all rules. */
export async function explain(
  rule: string | undefined,
  options: CommonOptions,
  session: Session,
): Promise<ExitCode> {
  const { environment, language, words } = session;
  const forms = await formsOf(options, session);
  if (rule === undefined) {
    const rules = listRules(forms, language);
    const width = Math.max(...rules.map(({ id }) => id.length));
    for (const { id, severity, title } of rules)
      environment.out(`${id.padEnd(width)}  ${words.severities[severity]}  ${title}\n`);
    return exitCode.clean;
  }
  const page = rulePage(rule, forms, language);
  if (page === undefined) throw new CliError(words.unknownRule(rule));
  environment.out(page);
  return exitCode.clean;
}
