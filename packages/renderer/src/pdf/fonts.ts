/** What a text is for on the page; each role is set in its own face. */
export type FontRole = "title" | "heading" | "subheading" | "body";

/** The names under which the build keeps the shipped faces and what they cover. */
export type ShippedFace = "serif" | "serifBold" | "sans";

export type FontChoice = "shipped" | "office";

export interface RoleFont {
  readonly families: readonly string[];
  readonly weight: "regular" | "bold";
}

const serif = "Noto Serif SC";
const sans = "Noto Sans SC";

/** The families that always stand ready: a warning about one of them is an error. */
export const shippedFamilies: readonly string[] = [serif, sans];

export const faceOfRole = {
  title: "serifBold",
  heading: "sans",
  subheading: "serifBold",
  body: "serif",
} as const satisfies Record<FontRole, ShippedFace>;

const shippedFonts = {
  title: { families: [serif], weight: "bold" },
  heading: { families: [sans], weight: "regular" },
  subheading: { families: [serif], weight: "bold" },
  body: { families: [serif], weight: "regular" },
} as const satisfies Record<FontRole, RoleFont>;

// GB/T 9704-2012, 7: 小标宋 for the title, 黑体 and 楷体 for heads of the first and second level, 仿宋 for the text.
const officeFamilies = {
  title: ["FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋简体", "方正小标宋_GBK"],
  heading: ["SimHei", "黑体", "FZHei-B01S", "STHeiti"],
  subheading: ["KaiTi_GB2312", "楷体_GB2312", "KaiTi", "楷体", "STKaiti"],
  body: ["FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", "STFangsong"],
} as const satisfies Record<FontRole, readonly string[]>;

const officeFonts = {
  title: office("title"),
  heading: office("heading"),
  subheading: office("subheading"),
  body: office("body"),
} as const satisfies Record<FontRole, RoleFont>;

/** The fonts of each role: ours alone, or the machine's official families with ours behind them. */
export const fontSets = { shipped: shippedFonts, office: officeFonts } as const satisfies Record<
  FontChoice,
  unknown
>;

function office(role: FontRole): RoleFont {
  const { families, weight } = shippedFonts[role];
  return { families: [...officeFamilies[role], ...families], weight };
}
