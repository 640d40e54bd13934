import { CliError } from "../cli-error.js";
import type { Messages } from "../messages/messages.js";
import type { RenderOptions } from "./render-options.js";

/** An attachment that was asked for is not left out unsaid. */
export async function refuseAttachment(
  { attach, attachAsked, pdfStandard }: RenderOptions,
  messages: Messages,
): Promise<void> {
  if (!attachAsked || attach === false) return;
  const { pdfStandards } = await import("@gouji/renderer/pdf");
  if (!pdfStandards[pdfStandard].attaches) throw new CliError(messages.attachRefused(pdfStandard));
}
