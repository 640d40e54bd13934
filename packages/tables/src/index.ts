export { type Grid, type GridCell, type GridRow, gridTexts, trimGrid } from "./grid/grid.js";
export { gridInText } from "./grid/grid-in-text.js";
export { gridsInHtml } from "./grid/grids-in-html.js";
export { likeliest } from "./labels/likeliest.js";
export { certain, likely, likelyHead, likeness } from "./labels/likeness.js";
export { unnumbered } from "./labels/unnumbered.js";
export { type CellInGrid, matchTable, type MatchOptions } from "./match/match-table.js";
export { Mismatch, type MismatchReason } from "./match/mismatch.js";
