import type { OrganKind } from "../form/organ-kinds.js";
import type { Severity } from "../form/schema.js";
import type { ThemeTokens } from "./theme-tokens.js";

/** The names under which a configuration file is looked for. */
export const configurationFile = "gouji.config.yaml";

/** What an office sets once for its reports. */
export interface Configuration {
  readonly organ?: { readonly kind?: OrganKind };
  /** Severities by rule; `off` silences one. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Files and folders that hold last year's reports, relative to the configuration file. */
  readonly lastYear?: readonly string[];
  /** Forms of one's own: schema files, relative to the configuration file. */
  readonly schemas?: readonly string[];
  /** The look of rendered documents. */
  readonly theme?: ThemeTokens;
}
