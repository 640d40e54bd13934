import type { AttachmentChoice, PdfStandard } from "@gouji/renderer/pdf";
import type { CommonOptions } from "../environment.js";

/** What `gouji render` is told. */
export interface RenderOptions extends CommonOptions {
  readonly to: string;
  readonly out: string;
  readonly draft: boolean;
  readonly fonts: "shipped" | "office";
  readonly fragment: boolean;
  readonly pdfStandard: PdfStandard;
  readonly attach: AttachmentChoice | false;
  /** Whether `attach` was typed. */
  readonly attachAsked: boolean;
  readonly meta?: readonly string[];
  readonly workers?: number;
  readonly manifest?: string;
}
