import { canBeJudged } from "../check/judgement.js";
import type { Language } from "../check/context.js";
import type { StructureError } from "../form/form.js";
import { keysIn } from "../form/form-keys.js";
import { configurationSchema } from "../generated/configuration.schema.js";
import { messagesIn } from "../messages/messages.js";
import { entryAt, nodeAt, stepsOf } from "../source/pointer.js";
import { type Position, Positions } from "../source/positions.js";
import { readYaml } from "../source/read-yaml.js";
import type { Source } from "../source/source.js";
import { configurationErrors } from "./configuration-errors.js";
import { configurationMessage } from "./configuration-message.js";
import type { Configuration } from "./configuration.js";

/** What is wrong with a configuration file, and where. */
export interface ConfigurationProblem {
  readonly message: string;
  readonly position: Position;
}

export type ConfigurationResult =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly problems: readonly ConfigurationProblem[] };

const isKey = keysIn(configurationSchema);

/** Reads the text of a configuration file; an empty one sets nothing. */
export function readConfiguration(text: string, language: Language = "zh"): ConfigurationResult {
  const source = readYaml(text, "", isKey);
  const messages = messagesIn(language);
  const positions = new Positions(text);
  const problem = (message: string, offset: number) => ({ message, position: positions.position(offset) });
  const spelling = source.problems.map(({ code, detail, start }) => problem(messages[code](detail), start));
  const structure = configurationErrors(source.value ?? {}).map((error) =>
    problem(configurationMessage(error, messages), offsetOf(error, source)),
  );
  const problems = spelling.length > 0 ? spelling : structure;
  if (problems.length > 0) return { ok: false, problems };
  // The validator has just said so.
  const configuration: Configuration = source.value ?? {};
  const fixed = Object.keys(configuration.severities ?? {}).filter((rule) => !canBeJudged(rule));
  if (fixed.length === 0) return { ok: true, configuration };
  return {
    ok: false,
    problems: fixed.map((rule) =>
      problem(messages.fixedSeverity(rule), entryAt(source, ["severities", rule])?.key.start ?? 0),
    ),
  };
}

/** The value that is wrong, or the key that is unknown. */
function offsetOf({ instancePath, params }: StructureError, source: Source): number {
  const steps = stepsOf(instancePath);
  const key = params["additionalProperty"];
  const entry = typeof key === "string" ? entryAt(source, [...steps, key]) : undefined;
  return entry?.key.start ?? nodeAt(source, steps)?.start ?? 0;
}
