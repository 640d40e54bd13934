import { type Language, readConfiguration } from "@gouji/core";
import { Positions } from "@gouji/core/text";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";

/** What is wrong with a configuration file, each at its word. */
export function provideConfigurationDiagnostics(text: string, language?: Language): Diagnostic[] {
  const result = readConfiguration(text, language);
  if (result.ok) return [];
  const positions = new Positions(text);
  return result.problems.map(({ message, position }) => {
    const start = positions.offset(position);
    const piece = /^[^\s:：,，\]}]*/.exec(text.slice(start))?.[0].length ?? 0;
    return {
      range: positions.range(start, start + Math.max(1, piece)),
      severity: DiagnosticSeverity.Error,
      source: "gouji",
      message,
    };
  });
}
