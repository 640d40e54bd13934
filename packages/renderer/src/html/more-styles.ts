import type { Theme } from "../theme/theme.js";

/** Below this width the columns of a table take no more than they need, and the labels of its rows stay while the rest scrolls. */
export const narrowest = "40rem";

/** Values that do not stand in the middle, the names of the rows of a list, and units above a table. */
export const valueStyles = ({ colors, note, table }: Theme) => `
.start,.end{padding-inline:${table.labelPadding}em}
.start{text-align:left}
.end{text-align:right}
.unit{margin:.6em 0 -.4em;font-size:.8em;text-indent:0;text-align:right;break-after:avoid}
@media screen and (max-width:${narrowest}){
.name{position:sticky;left:0;background:${colors.sheet}}
}
@media print{
.unit{font-size:${table.size}pt;line-height:${note.pitch}pt}
}
`;

/** A part whose table needs the long side of the paper, which then lies on its side. */
export const wideStyles = ({ page }: Theme) => `
@page wide{size:A4 landscape;margin:${page.left}mm ${page.top}mm ${page.right}mm ${page.bottom}mm}
@media screen and (min-width:${narrowest}){
.wide .scroll,.wide .unit{margin-inline:calc(50% - min(50vw - 1.25rem,38rem))}
.wide table{font-size:.75rem}
}
@media print{
.wide{page:wide}
}
`;

const columns = Array.from({ length: 6 }, (_, index) => index + 1);

/** The fields below the title and below the last part. */
export const gridStyles = ({ note, table }: Theme) => `
.grid{display:grid;gap:.2em 1.5em;margin:0 0 1.5em;font-size:.875em;line-height:1.6}
${columns.map((count) => `.g${count}{grid-template-columns:repeat(${count},minmax(0,1fr))}`).join("")}
.grid-foot{margin:2em 0 1.5em;break-before:avoid;break-inside:avoid}
.grid div{padding-left:2em;text-indent:-2em;overflow-wrap:anywhere}
dt,dd{display:inline;margin:0}
.grid .mark{display:inline}
@media screen and (max-width:${narrowest}){
.grid{grid-template-columns:minmax(0,1fr)}
}
@media print{
.grid{font-size:${table.size}pt;line-height:${note.pitch}pt}
}
`;

/** Text in Latin script: letters as wide as they are, paragraphs set apart by space, long words broken by the rules of their language. */
export const latinStyles = ({ body, note }: Theme) => `
body{font-feature-settings:"pwid"}
p{text-align:start;hyphens:auto}
p+p{margin-top:${body.pitch / 2 / body.size}em}
th{hyphens:auto}
h2{margin-top:1.3em;font-size:1.15em}
h3,h4,h5{margin-top:.8em}
.note+.note{margin-top:0}
@media screen{
main{line-height:1.55}
}
@media print{
.note{line-height:${note.pitch}pt}
}
`;
