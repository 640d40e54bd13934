import type { Language } from "../text/language.js";
import type { StructureError } from "../form/form.js";
import { keysIn } from "../form/form-keys.js";
import { configurationSchema } from "../generated/configuration.schema.js";
import { type Messages, messagesIn } from "../text/messages/messages.js";
import { entryAt, nodeAt } from "../source/pointer.js";
import { stepsOf } from "../text/json-pointer.js";
import { type Position, Positions } from "../text/positions.js";
import { readYaml } from "../source/read-yaml.js";
import type { Source } from "../source/source.js";
import { builtinRules } from "../rules/builtin-rules.js";
import { traitsOf } from "../rules/traits-of.js";
import { bareColors } from "./bare-colors.js";
import { configurationErrors } from "./configuration-errors.js";
import { configurationMessage } from "./configuration-message.js";
import type { Configuration } from "./configuration.js";
import { withoutEmptyGroups } from "./without-empty-groups.js";

/** What is wrong with a configuration file, and where. */
export interface ConfigurationProblem {
  readonly message: string;
  readonly position: Position;
}

export type ConfigurationResult =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly problems: readonly ConfigurationProblem[] };

const isKey = keysIn(configurationSchema);

interface Found {
  readonly message: string;
  readonly start: number;
}

/** Reads the text of a configuration file; an empty one sets nothing. */
export function readConfiguration(text: string, language: Language = "zh"): ConfigurationResult {
  const source = readYaml(text, "", isKey);
  const value = withoutEmptyGroups(source.value ?? {}, configurationSchema);
  const found = problemsOf({ ...source, value }, language);
  // The validator has just said so.
  if (found.length === 0) return { ok: true, configuration: value as Configuration };
  const positions = new Positions(text);
  const problems = [...found]
    .sort((a, b) => a.start - b.start)
    .map(({ message, start }) => ({ message, position: positions.position(start) }));
  return { ok: false, problems };
}

/** Of the first kind that there is: what one kind breaks, the next would tell again. */
function problemsOf(source: Source, language: Language): readonly Found[] {
  const messages = messagesIn(language);
  const bare = bareColors(source.text).map(({ color, start }) => ({
    message: messages.bareColor(color),
    start,
  }));
  if (bare.length > 0) return bare;
  const spelling = source.problems.flatMap(({ code, detail, start }) =>
    builtinRules.flatMap((rule) => {
      const message = rule.problemMessage(code, detail, language);
      return message === undefined ? [] : [{ message, start }];
    }),
  );
  if (spelling.length > 0) return spelling;
  const structure = configurationErrors(source.value).map((error) => ({
    message: configurationMessage(error, messages),
    start: offsetOf(error, source),
  }));
  return structure.length > 0 ? structure : fixedSeverities(source, messages);
}

function fixedSeverities(source: Source, messages: Messages): readonly Found[] {
  const { severities = {} } = source.value as Configuration;
  return Object.keys(severities)
    .filter((rule) => !traitsOf(rule).suppressible)
    .map((rule) => ({
      message: messages.fixedSeverity(rule),
      start: entryAt(source, ["severities", rule])?.key.start ?? 0,
    }));
}

/** The value that is wrong, or the key that is unknown. */
function offsetOf({ instancePath, params }: StructureError, source: Source): number {
  const steps = stepsOf(instancePath);
  const key = params["additionalProperty"];
  const entry = typeof key === "string" ? entryAt(source, [...steps, key]) : undefined;
  return entry?.key.start ?? nodeAt(source, steps)?.start ?? 0;
}
