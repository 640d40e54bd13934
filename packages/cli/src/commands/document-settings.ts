import {
  type DocumentOption,
  type DocumentOptions,
  type FormatName,
  formatNames,
  formatOf,
  isFormatName,
} from "@gouji/renderer/formats";
import { type SiteMetadata, siteMetadataNames } from "@gouji/renderer/html";
import { pdfStandards } from "@gouji/renderer/pdf";
import { CliError } from "../cli-error.js";
import type { Session } from "../environment.js";
import type { RenderOptions } from "./render-options.js";

/** What documents a run makes, and how. */
export interface DocumentSettings {
  readonly formats: readonly FormatName[];
  readonly options: DocumentOptions;
}

/** The options of the command line that set options of documents, by the names under which both know them. */
const typedOptions = [
  { option: "fonts", attribute: "fonts", flag: "--fonts" },
  { option: "standard", attribute: "pdfStandard", flag: "--pdf-standard" },
  { option: "attach", attribute: "attach", flag: "--attach" },
  { option: "metadata", attribute: "meta", flag: "--meta" },
] as const satisfies readonly {
  readonly option: DocumentOption;
  readonly attribute: keyof RenderOptions;
  readonly flag: string;
}[];

/**
 * The settings of a run, from what was typed.
 * @throws CliError for an unknown format, and for an option that would be left out without a word
 */
export function documentSettings(typed: RenderOptions, session: Session): DocumentSettings {
  const formats = formatsIn(typed, session);
  refuseUnused(typed, formats, session);
  return { formats, options: documentOptions(typed, session) };
}

/** The options of documents alone, where each job names its format. */
export function documentOptions(typed: RenderOptions, session: Session): DocumentOptions {
  const { fonts, meta = [], pdfStandard: standard, attach, asked } = typed;
  if (asked.includes("attach") && attach !== false && !pdfStandards[standard].attaches)
    throw new CliError(session.messages.attachRefused(standard));
  const metadata = meta.length > 0 ? { metadata: metadataIn(meta, session) } : {};
  return { fonts, standard, attach, ...metadata };
}

/** `html,pdf`, each once; with `--fragment` a piece takes the place of the page. */
function formatsIn({ to, fragment }: RenderOptions, { messages }: Session): FormatName[] {
  const names = to.flatMap((list) => list.split(",")).map((name) => name.trim());
  const formats = names.map((name) => {
    if (!isFormatName(name)) throw new CliError(messages.unknownTarget(name, formatNames.join(", ")));
    return fragment && name === "html" ? "fragment" : name;
  });
  return [...new Set(formats)];
}

function refuseUnused(typed: RenderOptions, formats: readonly FormatName[], { messages }: Session): void {
  for (const { option, attribute, flag } of typedOptions) {
    if (!typed.asked.includes(attribute) || typed[attribute] === false) continue;
    const taking = formatNames.filter((format) => formatOf(format).takes.includes(option));
    if (!formats.some((format) => taking.includes(format)))
      throw new CliError(messages.optionUnused(flag, taking.join(", ")));
  }
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
