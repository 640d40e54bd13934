import { configurationFile } from "@gouji/core";
import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { provideConfigurationDiagnostics } from "@gouji/language-service";
import type { Host } from "./host.js";
import { readText } from "./reports/read-file.js";
import type { Settings } from "./settings/settings.js";

interface ConfigurationPublisherOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly host: Host;
  readonly settings: () => Promise<Settings>;
}

/**
 * Publishes what is wrong with configuration files: of those in force, and of those that are open, as they are typed. They
 * are published to every client, since no client asks about a file that is not open.
 */
export class ConfigurationPublisher {
  private readonly reported = new Set<string>();

  constructor(private readonly options: ConfigurationPublisherOptions) {
    const publish = ({ document: { uri } }: { document: TextDocument }) => {
      if (uri.endsWith(`/${configurationFile}`)) void this.publish(uri);
    };
    options.documents.onDidChangeContent(publish);
    options.documents.onDidClose(publish);
  }

  /** A configuration file is in force. */
  configured(file: string): void {
    void this.publish(this.options.host.uriOf(file));
  }

  /** Settings have changed, or a file: one that is gone has no faults any more. */
  refresh(): void {
    for (const uri of this.reported) void this.publish(uri);
  }

  private async publish(uri: string): Promise<void> {
    const { connection, documents, host, settings } = this.options;
    this.reported.add(uri);
    const { language } = await settings();
    const text = documents.get(uri)?.getText() ?? (await textOnDisk(uri, host)) ?? "";
    await connection.sendDiagnostics({ uri, diagnostics: provideConfigurationDiagnostics(text, language) });
  }
}

async function textOnDisk(uri: string, { files, pathOf }: Host): Promise<string | undefined> {
  const path = pathOf(uri);
  return path === undefined ? undefined : readText(path, files);
}
