import { createHash } from "node:crypto";
import type { Form, Language } from "@gouji/core";
import type { ThemeTokens } from "@gouji/core/configuration";
import type { Overrides } from "../commands/overrides.js";
import type { RenderOptions } from "../commands/render-options.js";
import { type FormatName, formatOf } from "@gouji/renderer/formats";
import { version } from "../version.js";
import type { NewFile } from "./write-together.js";

/** What was made of one report, and with what beside the options of the command. */
export interface ManifestEntry {
  readonly source: { readonly path: string; readonly sha256: string };
  readonly form: { readonly id: string; readonly sha256: string };
  /** Of the office's configuration, where it has one. */
  readonly theme?: ThemeTokens;
  readonly outputs: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

export interface MadeOf {
  readonly path: string;
  readonly text: string;
  readonly form: Form;
  readonly theme: ThemeTokens | undefined;
}

export function manifestEntry({ path, text, form, theme }: MadeOf, files: readonly NewFile[]): ManifestEntry {
  return {
    source: { path, sha256: sha256(text) },
    form: { id: form.id, sha256: sha256(JSON.stringify(form.schema)) },
    ...(theme && { theme }),
    outputs: files.map(({ path: output, content }) => ({
      path: output,
      bytes: content.byteLength,
      sha256: sha256(content),
    })),
  };
}

/** What a run made, in which formats, and where its checks were weaker than the forms have them. */
export interface Run {
  readonly reports: readonly ManifestEntry[];
  readonly overrides: readonly Overrides[];
  readonly formats: readonly FormatName[];
}

/** A record of what was made from what, how and with what, to make the same again: no time, no machine in it. */
export async function manifestText(
  { reports, overrides, formats }: Run,
  options: RenderOptions,
  language: Language,
): Promise<string> {
  const { to, draft, fragment, fonts, pdfStandard, attach, meta } = options;
  const how = { to: to.join(","), draft, language, fragment, fonts, pdfStandard, attach, meta };
  const manifest = {
    version: 1,
    gouji: version,
    options: how,
    ...(await madeWith(reports.length > 0 ? formats : [])),
    ...(overrides.length > 0 && { overrides }),
    reports,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** The engines and fonts of the formats. */
async function madeWith(formats: readonly FormatName[]): Promise<object> {
  const records: object[] = [];
  for (const format of formats) records.push((await formatOf(format).madeWith?.()) ?? {});
  return Object.assign({}, ...records) as object;
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
