export { type FragmentOptions, renderFragment } from "./render-fragment.js";
export { type HtmlOptions, renderHtml } from "./render-html.js";
export { type SiteMetadata, siteMetadataNames } from "./site-metadata.js";
