import type { Form } from "../form/form.js";
import { keysOf } from "../form/form-keys.js";
import { statutoryForms } from "../form/statutory-forms.js";
import { readJson } from "./read-json.js";
import { readYaml } from "./read-yaml.js";
import type { Source } from "./source.js";

/** Ten times the longest report, prose and all: what is longer is none, and would hold up the editor that shows it. */
const mostCharacters = 200_000;

/**
 * Reads the text of a report file: JSON where the name ends in `.json`, YAML otherwise.
 *
 * @param file path or URI; findings carry it
 * @param forms that reports may have: slips of punctuation are looked for behind their keys
 */
export function readSource(text: string, file: string, forms: readonly Form[] = statutoryForms): Source {
  const syntax = /\.json$/i.test(file) ? "json" : "yaml";
  if (text.length > mostCharacters) {
    const problems = [{ code: "syntax", detail: "TooLarge", start: 0, end: 0 }] as const;
    return { file, text, syntax, value: undefined, problems };
  }
  return syntax === "json" ? readJson(text, file) : readYaml(text, file, keysOf(forms));
}
