import type { ReportDocument } from "../document/document.js";
import { escape } from "./escape.js";

/** The tags that pages of government websites bear: 政府网站发展指引（国办发〔2017〕47号）, 网页标签规范. */
export const siteMetadataNames = [
  "SiteName",
  "SiteDomain",
  "SiteIDCode",
  "ColumnName",
  "ColumnDescription",
  "ColumnKeywords",
  "ColumnType",
  "ArticleTitle",
  "PubDate",
  "ContentSource",
  "Keywords",
  "Author",
  "Description",
  "Image",
  "Url",
] as const;

export type SiteMetadata = Readonly<Partial<Record<(typeof siteMetadataNames)[number], string>>>;

/** The tags of a page, in the order of the guideline; title and date follow from the report. */
export function renderSiteMetadata(document: ReportDocument, metadata: SiteMetadata): string[] {
  const { title, organ, published } = document;
  const tags: SiteMetadata = {
    ArticleTitle: title,
    ContentSource: organ,
    ...(published !== undefined && { PubDate: published }),
    ...metadata,
  };
  return siteMetadataNames.flatMap((name) => {
    const content = tags[name];
    return content === undefined ? [] : [`<meta name="${name}" content="${escape(content)}">`];
  });
}
