import type { DocumentLanguage, ReportDocument } from "../document/document.js";
import { type Messages, messagesIn } from "../messages/messages.js";
import { tableSizes } from "../theme/table-sizes.js";
import type { Theme } from "../theme/theme.js";
import { gridStyles, latinStyles, narrowest, valueStyles, wideStyles } from "./more-styles.js";
import { isWidePart } from "../layout/is-wide-part.js";

type PageNumber = Messages["pageNumber"];

const serif = `"Noto Serif SC", serif`;
const sans = `"Noto Sans SC", sans-serif`;

// Widths as classes, by halves of a per cent, for inline styles would need a gap in the content security policy.
const widths = Array.from({ length: 200 }, (_, index) => `.w${index + 1}{width:${(index + 1) / 2}%}`).join(
  "",
);

/** The class of a column that takes a part, from 0 to 1, of its table's width. */
export function widthClass(part: number): string {
  return `w${Math.min(200, Math.max(1, Math.round(part * 200)))}`;
}

const leastWidths = Array.from({ length: 60 }, (_, index) => `.m${index * 2}{min-width:${index * 2}em}`).join(
  "",
);

/** The class of a table that scrolls sideways where the screen is narrower than a number of ems. */
export function leastWidthClass(width: number): string {
  return `m${Math.min(118, 2 * Math.ceil(width / 2))}`;
}

const narrowWidths = Array.from(
  { length: 80 },
  (_, index) => `.n${index + 1}{width:${(index + 1) / 2}em}`,
).join("");

/** The class of a column on a narrow screen, by the ems that it needs. */
export function narrowClass(width: number): string {
  return `n${narrowWidth(width) * 2}`;
}

const beyonds = Array.from({ length: 80 }, (_, index) => `.b${index + 1}{left:-${(index + 1) / 2}em}`).join(
  "",
);

/** The class of a label that leaves a narrow screen at the left by some ems. */
export function beyondClass(width: number): string {
  return `b${Math.min(80, Math.round(width * 2))}`;
}

/** In ems, as a narrow screen has it. */
export function narrowWidth(width: number): number {
  return Math.min(80, Math.ceil(width * 2)) / 2;
}

/** The class of a table's type size in print. */
export function sizeClass(size: number): string {
  return `s${size * 10}`;
}

// Browsers draw lines that cells share unevenly, and not along with a cell that stays while the others scroll; so each
// cell has its own at the right and below, the first row above as well, also where it is repeated.
// Browsers take the lines of a table from its columns and round widths, so half the padding at the sides is theirs.
const everywhere = ({ body, colors, table, title, watermark }: Theme) => `
*{box-sizing:border-box}
html{color:${colors.ink};background:${colors.sheet};line-break:strict;text-spacing-trim:trim-start;-webkit-text-size-adjust:100%}
body{margin:0;font-family:${serif}}
h1{margin:0 0 1em;font-size:1.4em;font-weight:700;line-height:${title.pitch / title.size};text-align:center}
h1 span{display:inline-block;text-wrap:balance}
h2,h3,h4,h5{margin:0;font-size:1em;text-indent:${body.indent}em;break-after:avoid;break-inside:avoid}
h2{font-family:${sans};font-weight:400}
h5{font-weight:400}
p{margin:0;text-indent:${body.indent}em;text-align:justify;overflow-wrap:anywhere;text-autospace:normal}
.note{font-size:.8em}
.scroll{margin:.6em 0 1em;overflow-x:auto}
table{width:100%;border-collapse:separate;border-spacing:0;border-left:${table.line}pt solid ${colors.line};table-layout:fixed;line-height:${table.pitch};text-indent:0;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:${table.paddingY}em ${table.paddingX / 2}em;border:${table.line}pt solid ${colors.line};border-width:0 ${table.line}pt ${table.line}pt 0;font-weight:400;text-align:center;vertical-align:middle;overflow-wrap:break-word}
colgroup+* tr:first-child>*{border-top-width:${table.line}pt}
th,td:not([id]){text-wrap:balance}
.head{background:${colors.head}}
.leading{padding-left:${table.labelPadding - table.paddingX / 2}em;text-align:left}
.numbered{word-break:keep-all;overflow-wrap:anywhere}
.mark{display:block;font-size:${table.markSize}em}
.blank .mark{color:${colors.blank}}
.error{outline:${table.markLine}pt solid ${colors.error};outline-offset:-${table.markLine}pt;background:${colors.errorFill}}
.error .mark,.finding-error b:first-child{color:${colors.error}}
.watermark{position:fixed;z-index:-1;top:50%;left:50%;translate:-50% -50%;rotate:${watermark.angle}deg;color:${colors.watermark};font:${watermark.size}pt ${sans};white-space:nowrap}
`;

const screen = ({ colors, table }: Theme) => `
@media screen{
main{max-width:52rem;margin:0 auto;padding:2.5rem 1.25rem 4rem;font-size:1.125rem;line-height:1.9}
.scroll:focus-visible{outline:2px solid ${colors.ink};outline-offset:2px}
}
@media screen and (min-width:${narrowest}){
table{font-size:.875rem}
${leastWidths}
}
@media screen and (max-width:${narrowest}){
main{padding:1.5rem 1rem 3rem}
table{font-size:.8rem}
${narrowWidths}
.leading,.corner{position:sticky;left:0;background:${colors.sheet}}
${beyonds}
.stays{display:inline-block;position:sticky;left:${table.labelPadding - table.paddingX / 2}em}
.corner .stays{left:${table.paddingX / 2}em}
.corner{text-align:left}
}
`;

const print = ({ body, note, page, pageNumber, table, title }: Theme, sizes: string, pages: PageNumber) => `
@page{size:A4;margin:${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm;@bottom-center{content:"${pages.before}" counter(page) "${pages.after}";font:${pageNumber.size}pt ${serif};vertical-align:top;padding-top:7mm}}
@media print{
main{font-size:${body.size}pt;line-height:${body.pitch}pt}
h1{font-size:${title.size}pt;margin-bottom:${body.pitch}pt}
p{orphans:2;widows:2}
.note{font-size:${note.size}pt;line-height:${note.pitch}pt}
.scroll{overflow:visible}
th,td{padding-block:${table.paddingY - (table.pitch - 1) / 2}em}
table{break-inside:avoid}
thead{display:table-header-group}
tr{break-inside:avoid}
.head,.error,.watermark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
${sizes}
}
`;

const sheets = { values: valueStyles, wide: wideStyles, grids: gridStyles, latin: latinStyles };

/** Styles that only some documents want. */
export type SheetName = keyof typeof sheets;

/** Those that a document wants. */
export function sheetsOf({ language, head, foot, parts }: ReportDocument, theme: Theme): SheetName[] {
  const tables = parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
  );
  const hasValues = tables.some(
    ({ bands, unit }) =>
      unit !== undefined || bands.some(({ body }) => body.some((row) => row.some(({ align }) => align))),
  );
  return [
    ...(hasValues ? (["values"] as const) : []),
    ...(parts.some(({ blocks }) => isWidePart(blocks, theme)) ? (["wide"] as const) : []),
    ...(head || foot ? (["grids"] as const) : []),
    ...(language === "en" ? (["latin"] as const) : []),
  ];
}

/** The stylesheet of all reports in a language that are rendered with a theme and want the same. */
export function stylesheetOf(theme: Theme, language: DocumentLanguage, names: readonly SheetName[]): string {
  const sizes = tableSizes(theme).map((size) => `.${sizeClass(size)}{font-size:${size}pt}`);
  const pages = messagesIn(language).pageNumber;
  const more = names.map((name) => sheets[name](theme)).join("");
  const all = `${everywhere(theme)}${widths}${screen(theme)}${print(theme, sizes.join(""), pages)}${more}`;
  return all.replaceAll("\n", "");
}
