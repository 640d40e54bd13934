import type { DocumentLanguage } from "../document/document.js";

/** The look by itself, once for HTML and PDF. Lengths of the page are millimetres, of type points, of tables ems. */
export const govTheme = {
  // GB/T 9704-2012, 5.2: A4, top margin 37 mm, binding margin 28 mm, type area 156 mm × 225 mm.
  page: { width: 210, height: 297, top: 37, left: 28, right: 26, bottom: 35 },
  // 28 characters a line and 22 lines a page fill that area.
  body: { size: 15.75, pitch: 28.9, indent: 2 },
  title: { size: 22, pitch: 36 },
  pageNumber: { size: 14 },
  note: { size: 12, pitch: 20 },
  table: {
    /** The largest: tables shrink until the columns fit the width and the rows a page. */
    size: 10.5,
    pitch: 1.3,
    paddingX: 0.22,
    /** Before a label that begins at the line. */
    labelPadding: 0.5,
    paddingY: 0.45,
    line: 0.5,
    markLine: 1.2,
    markSize: 0.85,
  },
  watermark: { size: 96, angle: -45 },
  colors: {
    ink: "#000000",
    line: "#000000",
    head: "#f2f2f2",
    error: "#c00000",
    errorFill: "#fdecea",
    blank: "#767676",
    watermark: "#ececec",
    sheet: "#ffffff",
  },
};

/** Every length and colour that a writer asks for. */
export type Theme = DeepReadonly<typeof govTheme>;

/**
 * The same for Latin script, whose letters stand closer and want less between their lines: paragraphs are set apart by space,
 * not by an indent of two characters.
 */
export const latinTheme: Theme = {
  ...govTheme,
  page: { ...govTheme.page, top: 27, right: 25, bottom: 27, left: 25 },
  body: { size: 11, pitch: 15.5, indent: 0 },
  title: { size: 19, pitch: 25 },
  pageNumber: { size: 9 },
  note: { size: 9, pitch: 12 },
  table: { ...govTheme.table, size: 9.5, paddingX: 0.3 },
};

/** The look of documents in each of their languages. */
export type Themes = Readonly<Record<DocumentLanguage, Theme>>;

export const usualThemes: Themes = { "zh-CN": govTheme, en: latinTheme };

type DeepReadonly<T> = { readonly [Key in keyof T]: T[Key] extends object ? DeepReadonly<T[Key]> : T[Key] };
