import { json } from "./json.js";
import { pretty } from "./pretty.js";
import type { OpenReporter } from "./reporter.js";

/** The formats of `--format`, by name. One more is one file here and one entry. */
export const reporters = { pretty, json } satisfies Record<string, OpenReporter>;

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as readonly ReporterName[];
