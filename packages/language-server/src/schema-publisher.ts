import type { Language } from "@gouji/core";
import type { SchemaProblem } from "@gouji/project";
import type { Connection, Diagnostic } from "vscode-languageserver";
import { DiagnosticSeverity } from "vscode-languageserver";
import type { Host } from "./host.js";
import type { Settings } from "./settings/settings.js";

interface SchemaPublisherOptions {
  readonly connection: Connection;
  readonly host: Pick<Host, "uriOf">;
  readonly settings: () => Promise<Settings>;
}

/**
 * Reports what is wrong with the schemas of custom forms at their places in the files. They are published to every client:
 * a schema is a document of another language, for which no client asks us.
 */
export class SchemaPublisher {
  /** By the configuration that names the schemas; that of the editor has no name. */
  private readonly found = new Map<string | undefined, readonly SchemaProblem[]>();
  private published: ReadonlySet<string> = new Set();

  constructor(private readonly options: SchemaPublisherOptions) {}

  /** The schemas of a configuration were read. */
  async read(configuration: string | undefined, problems: readonly SchemaProblem[]): Promise<void> {
    const known = this.found.get(configuration) ?? [];
    this.found.set(configuration, problems);
    if (known.length === 0 && problems.length === 0) return;
    const { language } = await this.options.settings();
    const all = distinct([...this.found.values()].flat());
    const files = new Set(all.map(({ file }) => file));
    const gone = [...this.published].filter((file) => !files.has(file));
    this.published = files;
    for (const file of [...files, ...gone]) {
      const ofFile = all.filter((problem) => problem.file === file);
      await this.publish(
        file,
        ofFile.map((problem) => toDiagnostic(problem, language)),
      );
    }
  }

  private publish(file: string, diagnostics: Diagnostic[]): Promise<void> {
    const { connection, host } = this.options;
    return connection.sendDiagnostics({ uri: host.uriOf(file), diagnostics });
  }
}

/** Several configurations may name one schema. */
function distinct(problems: readonly SchemaProblem[]): SchemaProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function toDiagnostic({ range, text }: SchemaProblem, language: Language): Diagnostic {
  return { range, severity: DiagnosticSeverity.Error, source: "gouji", message: text[language] };
}
