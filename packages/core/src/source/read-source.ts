import { readJson } from "./read-json.js";
import { readYaml } from "./read-yaml.js";
import type { Source } from "./source.js";

/**
 * Reads the text of a report file: JSON where the name ends in `.json`, YAML otherwise.
 *
 * @param file path or URI; findings carry it
 */
export function readSource(text: string, file: string): Source {
  return /\.json$/i.test(file) ? readJson(text, file) : readYaml(text, file);
}
