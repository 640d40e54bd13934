import { listRules, rulePage } from "@gouji/core";
import { CliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { type ExitCode, exitCode } from "../environment.js";
import { formsOf } from "../input/settings.js";

/** `gouji explain`: a rule's page, or the list of all rules. */
export async function explain(
  rule: string | undefined,
  options: CommonOptions,
  session: Session,
): Promise<ExitCode> {
  const { environment, language, messages } = session;
  const forms = await formsOf(options, session);
  if (rule === undefined) {
    const rules = listRules(forms, language);
    const width = Math.max(...rules.map(({ id }) => id.length));
    for (const { id, severity, title } of rules)
      environment.print(`${id.padEnd(width)}  ${messages.severities[severity]}  ${title}`);
    return exitCode.clean;
  }
  const page = rulePage(rule, forms, language);
  if (page === undefined) throw new CliError(messages.unknownRule(rule));
  environment.print(...page.replace(/\n$/, "").split("\n"));
  return exitCode.clean;
}
