import { basename, join, resolve } from "node:path";
import { withoutReportEnding } from "@gouji/project";
import { CliError } from "../cli-error.js";
import type { Messages } from "../messages/messages.js";
import type { RenderOptions } from "./render-options.js";

/** One name for the documents of each report; two reports that would overwrite each other are refused. */
export function outputNames(paths: readonly string[], messages: Messages): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  const names = new Map<string, string>();
  for (const path of paths) {
    const name = path === "-" ? "report" : withoutReportEnding(basename(path));
    const other = taken.get(name.toLowerCase());
    if (other !== undefined) throw new CliError(messages.sameOutput(other, path));
    taken.set(name.toLowerCase(), path);
    names.set(path, name);
  }
  return names;
}

/** Where a document is put. */
export function outputPath(
  name: string,
  ending: string,
  { out, draft }: Pick<RenderOptions, "out" | "draft">,
): string {
  return join(out, `${name}${draft ? ".draft" : ""}.${ending}`);
}

/** The record of a run must not take the place of what the run makes. */
export function refuseManifestAmong(outputs: readonly string[], manifest: string, messages: Messages): void {
  // Disks of many machines take upper and lower case for the same.
  const same = (path: string) => resolve(path).toLowerCase() === resolve(manifest).toLowerCase();
  if (outputs.some(same)) throw new CliError(messages.manifestIsOutput(manifest));
}
