import type { Form } from "../form/form.js";
import { keysOf } from "../form/form-keys.js";
import { statutoryForms } from "../form/statutory-forms.js";
import { mostCharacters } from "./limits.js";
import { readJson } from "./read-json.js";
import { readYaml } from "./read-yaml.js";
import type { Source } from "./source.js";
import { unreadableSource } from "./unreadable-source.js";

/**
 * Reads the text of a report file: JSON where the name ends in `.json`, YAML otherwise.
 *
 * @param file path or URI; findings carry it
 * @param forms that reports may have: slips of punctuation are looked for behind their keys
 */
export function readSource(text: string, file: string, forms: readonly Form[] = statutoryForms): Source {
  const syntax = /\.json$/i.test(file) ? "json" : "yaml";
  if (text.length > mostCharacters) return unreadableSource({ file, text, syntax }, "TooLarge");
  return syntax === "json" ? readJson(text, file) : readYaml(text, file, keysOf(forms));
}
