/** The look of a report, once for HTML and PDF. Lengths of the page are millimetres, of type points, of tables ems. */
export const theme = {
  // GB/T 9704-2012, 5.2: A4, top margin 37 mm, binding margin 28 mm, type area 156 mm × 225 mm.
  page: { width: 210, height: 297, top: 37, left: 28, right: 26, bottom: 35 },
  // 28 characters a line and 22 lines a page fill that area.
  body: { size: 15.75, pitch: 28.9, indent: 2 },
  title: { size: 22, pitch: 36 },
  pageNumber: { size: 14 },
  note: { size: 12, pitch: 20 },
  table: {
    /** Tried from the largest until the columns fit the width and the rows a page. */
    sizes: [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5],
    pitch: 1.3,
    paddingX: 0.22,
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
} as const;

/** Points in a millimetre. */
export const pointsPerMillimetre = 72 / 25.4;

/** The width of the type area in points. */
export const typeAreaWidth = (theme.page.width - theme.page.left - theme.page.right) * pointsPerMillimetre;

/** The height of the type area in points. */
export const typeAreaHeight = (theme.page.height - theme.page.top - theme.page.bottom) * pointsPerMillimetre;
