import { type SiteMetadata, siteMetadataNames } from "@gouji/renderer/html";
import { CliError } from "../cli-error.js";
import type { Session } from "../environment.js";
import type { RenderOptions } from "./render-options.js";
import { isTarget, type Target, targets, type WriterOptions } from "./writers.js";

/** What the writers are to do, from what was typed. */
export function writerOptions(options: RenderOptions, workers: number, session: Session): WriterOptions {
  const { to, fonts, fragment, meta = [], pdfStandard, attach } = options;
  return {
    targets: targetsIn(to, session),
    fonts,
    workers,
    fragment,
    html: meta.length > 0 ? { metadata: metadataIn(meta, session) } : {},
    pdf: { standard: pdfStandard, attach },
  };
}

/** `SiteName=宿迁市人民政府`, each a tag of the page. */
function metadataIn(list: readonly string[], { messages }: Session): SiteMetadata {
  return Object.fromEntries(
    list.map((item) => {
      const [name = "", ...value] = item.split("=");
      if (!isSiteTag(name)) throw new CliError(messages.unknownMeta(item, siteMetadataNames.join("、")));
      return [name, value.join("=")];
    }),
  );
}

function isSiteTag(name: string): boolean {
  return (siteMetadataNames as readonly string[]).includes(name);
}

function targetsIn(list: string, { messages }: Session): Target[] {
  return [...new Set(list.split(","))].map((name) => {
    const target = name.trim();
    if (!isTarget(target)) throw new CliError(messages.unknownTarget(target, targets.join(", ")));
    return target;
  });
}
