import type {
  CheckContext,
  ConfigurationProblem,
  Form,
  Language,
  OrganKind,
  Severity,
  ThemeTokens,
} from "@gouji/core";
import type { FileFault } from "./file-error.js";

/** What a report is checked and rendered with: the same object as long as nothing of it has changed. */
export interface Settings {
  readonly forms: readonly Form[];
  readonly context: CheckContext;
  /** Files and folders that hold last year's reports. */
  readonly lastYear: readonly string[];
  /** The look of rendered documents, where the office has set one. */
  readonly theme?: ThemeTokens;
  /** The configuration file in force. */
  readonly file?: string;
  /** What is checked otherwise than usual, and who says so. */
  readonly overrides: readonly Override[];
  /** What could not be used. */
  readonly problems: readonly SettingsProblem[];
}

/** A rule that has another severity than usual, or a form that stands in for a statutory one. */
export type Override =
  | {
      readonly kind: "severity";
      readonly rule: string;
      readonly severity: Severity | "off";
      /** The configuration file that says so; absent for what the caller has given. */
      readonly file?: string;
    }
  | {
      readonly kind: "form";
      /** The id of the statutory form. */
      readonly form: string;
      /** The schema file of the custom form. */
      readonly schema: string;
      readonly file?: string;
    };

export type SettingsProblem =
  | { readonly kind: "unreadable"; readonly file: string; readonly fault: FileFault }
  | {
      readonly kind: "configuration";
      readonly file: string;
      readonly problems: readonly ConfigurationProblem[];
    }
  /** `path` is as it was written. */
  | { readonly kind: "schema"; readonly file: string; readonly path: string; readonly reason: string };

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
