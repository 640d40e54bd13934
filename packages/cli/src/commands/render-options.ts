import type { AttachmentChoice, FontChoice, PdfStandard } from "@gouji/renderer/pdf";
import type { CommonOptions } from "../environment.js";

/** The options of `gouji render`. */
export interface RenderOptions extends CommonOptions {
  /** Lists of formats: `html,pdf`. */
  readonly to: readonly string[];
  readonly out: string;
  readonly draft: boolean;
  readonly fonts: FontChoice;
  readonly fragment: boolean;
  readonly pdfStandard: PdfStandard;
  readonly attach: AttachmentChoice | false;
  /** The names of the options that were typed. */
  readonly asked: readonly string[];
  readonly meta?: readonly string[];
  readonly workers?: number;
  readonly manifest?: string;
}
