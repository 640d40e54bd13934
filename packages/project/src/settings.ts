import type {
  CheckContext,
  ConfigurationProblem,
  Form,
  Language,
  OrganKind,
  Range,
  Severity,
} from "@gouji/core";
import type { ThemeTokens } from "@gouji/core/configuration";
import type { FileFault } from "./file-error.js";

/** What a report is checked and rendered with: the same object as long as nothing of it has changed. */
export interface Settings {
  readonly forms: readonly Form[];
  readonly context: CheckContext;
  /** Files and folders that hold last year's reports. */
  readonly lastYear: readonly string[];
  /** The look of rendered documents, where the office has set one. */
  readonly theme?: ThemeTokens;
  /** The configuration file in force; `context.severities` holds what it says of rules. */
  readonly configuration?: string;
  /** Statutory forms whose place custom ones take. */
  readonly replacedForms: readonly ReplacedForm[];
  /** What could not be used. */
  readonly problems: readonly SettingsProblem[];
}

export interface ReplacedForm {
  /** The id of both forms. */
  readonly form: string;
  /** The schema file of the custom form. */
  readonly schema: string;
}

export type SettingsProblem =
  | { readonly kind: "unreadable"; readonly file: string; readonly fault: FileFault }
  | {
      readonly kind: "configuration";
      readonly file: string;
      readonly problems: readonly ConfigurationProblem[];
    }
  /** `path` is as it was written. */
  | {
      readonly kind: "schema";
      readonly file: string;
      readonly path: string;
      readonly problems: readonly SchemaProblem[];
    };

/** What is wrong with a form's schema. */
export interface SchemaProblem {
  /** The schema, or a file that it refers to. */
  readonly file: string;
  /** JSON pointer into the file. */
  readonly place: string;
  readonly range: Range;
  /** In each language. */
  readonly text: Readonly<Record<Language, string>>;
}

/** A schema file of a custom form, and its path as it was written. */
export interface SchemaFile {
  readonly file: string;
  readonly path: string;
}

/** What the caller sets, over what configuration files say: options of a command, settings of an editor. */
export interface GivenSettings {
  readonly language?: Language;
  readonly organKind?: OrganKind;
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  readonly schemas?: readonly SchemaFile[];
  /**
   * Whether files that a configuration points to are used: its forms, and last year's reports. An editor does so only in
   * folders whose owner is trusted.
   */
  readonly trusted?: boolean;
}
