import type { Command, Option } from "commander";
import { CliError } from "./cli-error.js";
import type { Session } from "./environment.js";

const repeatables = new WeakSet<Option>();

/** An option whose values add up. */
export function repeatable(option: Option): Option {
  repeatables.add(option);
  // What is there before the first is the default, of which nothing stays.
  return option.argParser((value: string, before: readonly string[] | undefined) =>
    before === undefined || before === option.defaultValue ? [value] : [...before, value],
  );
}

/** Of two values of one option, the first would be dropped without a word. */
export function refuseRepeated(program: Command, { messages }: Session): void {
  const given = new Map<string, Option>();
  for (const command of [program, ...program.commands])
    for (const option of command.options) {
      const { long = option.flags } = option;
      command.on(`option:${option.name()}`, () => {
        const before = given.get(option.attributeName());
        if (before && before.long !== option.long)
          throw new CliError(messages.conflict([before.long ?? before.flags, long]));
        if (before && option.required && !repeatables.has(option))
          throw new CliError(messages.givenTwice(long));
        given.set(option.attributeName(), option);
      });
    }
}
