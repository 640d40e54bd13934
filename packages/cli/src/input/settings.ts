import { dirname, relative, resolve } from "node:path";
import {
  type GivenSettings,
  ProjectSettings,
  type SchemaProblem,
  type Settings,
  type SettingsProblem,
} from "@gouji/project";
import { nodeFiles } from "@gouji/project/node";
import { CliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { schemaProblemLines } from "./schema-problem-lines.js";

export type { Settings };

/**
 * Settings of a report: those of the nearest `gouji.config.yaml` in its folder or above; options of the command line come
 * first. Its paths are relative to the working folder, as messages show them.
 *
 * @throws CliError where a configuration or a form cannot be used
 */
export function settingsReader(
  options: CommonOptions,
  session: Session,
): (path: string) => Promise<Settings> {
  const project = new ProjectSettings(nodeFiles, () => givenSettings(options, session));
  const shown = new WeakMap<Settings, Settings>();
  return async (path) => {
    const settings = await project.of(path === "-" ? resolve(".") : dirname(resolve(path)));
    refuseProblems(settings.problems, session);
    const known = shown.get(settings) ?? withShownPaths(settings);
    shown.set(settings, known);
    return known;
  };
}

/**
 * The statutory forms, those of the configuration in force in the working folder, and those that the command line names.
 *
 * @throws CliError where a configuration or a form cannot be used
 */
export async function formsOf(options: CommonOptions, session: Session): Promise<Settings["forms"]> {
  return (await settingsReader(options, session)("-")).forms;
}

function givenSettings({ schema = [] }: CommonOptions, { chosen: language }: Session): GivenSettings {
  return { ...(language && { language }), schemas: schema.map((path) => ({ path, file: resolve(path) })) };
}

function withShownPaths(settings: Settings): Settings {
  const { configuration, lastYear, replacedForms } = settings;
  return {
    ...settings,
    ...(configuration !== undefined && { configuration: shownPath(configuration) }),
    lastYear: lastYear.map(shownPath),
    replacedForms: replacedForms.map(({ form, schema }) => ({ form, schema: shownPath(schema) })),
  };
}

function shownPath(path: string): string {
  return relative(".", path) || ".";
}

function refuseProblems(problems: readonly SettingsProblem[], session: Session): void {
  if (problems.length > 0) throw new CliError(problems.flatMap((problem) => problemLines(problem, session)));
}

function withShownFile(problem: SchemaProblem): SchemaProblem {
  return { ...problem, file: shownPath(problem.file) };
}

function problemLines(problem: SettingsProblem, session: Session): readonly string[] {
  const { messages } = session;
  const file = shownPath(problem.file);
  switch (problem.kind) {
    case "unreadable":
      return [
        problem.fault === "not-utf8"
          ? messages.notUtf8(file)
          : messages.cannotRead(file, messages.reason(problem.fault)),
      ];
    case "schema":
      return schemaProblemLines(file, problem.problems.map(withShownFile), session);
    case "configuration":
      return problem.problems.map(
        ({ message, position }) => `${file}:${position.line + 1}:${position.character + 1}  ${message}`,
      );
  }
}
