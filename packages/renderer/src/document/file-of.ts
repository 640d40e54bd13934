import type { Source } from "@gouji/core";
import type { ReportFile } from "./document.js";

/** The report file of a document; where the report came without a file, its data are one. */
export function fileOf({ file, text, syntax }: Source, data: string): ReportFile {
  if (syntax === "yaml") return { name: nameOf(file, ".yaml"), mediaType: "application/yaml", text };
  const content = syntax === "json" ? text : data;
  return { name: nameOf(file, ".json"), mediaType: "application/json", text: content };
}

/** The last part of a path or URI, if it is a file's name. */
function nameOf(file: string, ending: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? "";
  return /^[^\p{C}]+\.(?:ya?ml|json)$/u.test(name) ? name : `report.gouji${ending}`;
}
