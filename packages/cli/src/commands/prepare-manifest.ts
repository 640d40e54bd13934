import { dirname } from "node:path";
import { formatOf } from "@gouji/renderer/formats";
import type { Messages } from "../messages/messages.js";
import { sweepStages } from "../output/sweep-stages.js";
import { refuseUnwritable } from "../output/write-together.js";
import type { DocumentSettings } from "./document-settings.js";
import { outputPath, refuseManifestAmong } from "./output-names.js";
import type { RenderOptions } from "./render-options.js";

/** Makes sure, before the first report is rendered, that the record of the run can be written. */
export function prepareManifest(
  names: readonly string[],
  options: RenderOptions,
  { formats }: DocumentSettings,
  messages: Messages,
): void {
  const { manifest } = options;
  if (manifest === undefined) return;
  const outputs = names.flatMap((name) =>
    formats.map((format) => outputPath(name, formatOf(format).ending, options)),
  );
  refuseManifestAmong(outputs, manifest, messages);
  refuseUnwritable({ path: manifest, kind: "manifest" }, messages);
  sweepStages(dirname(manifest));
}
