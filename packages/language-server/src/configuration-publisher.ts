import { fileURLToPath, pathToFileURL } from "node:url";
import { configurationFile } from "@gouji/core";
import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { provideConfigurationDiagnostics } from "@gouji/language-service";
import { readText } from "./settings/configuration-files.js";
import type { Settings } from "./settings/settings.js";

interface ConfigurationPublisherOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: () => Promise<Settings>;
}

/**
 * Tells what is wrong with configuration files: of those in force, and of those that are open, as they are typed. They
 * are published to every client, since no client asks about a file that is not open.
 */
export class ConfigurationPublisher {
  private readonly told = new Set<string>();

  constructor(private readonly options: ConfigurationPublisherOptions) {
    const publish = ({ document: { uri } }: { document: TextDocument }) => {
      if (uri.endsWith(`/${configurationFile}`)) void this.publish(uri);
    };
    options.documents.onDidChangeContent(publish);
    options.documents.onDidClose(publish);
  }

  /** A configuration file is in force. */
  configured(file: string): void {
    void this.publish(pathToFileURL(file).href);
  }

  /** Settings have changed, or a file: one that is gone has no faults any more. */
  refresh(): void {
    for (const uri of this.told) void this.publish(uri);
  }

  private async publish(uri: string): Promise<void> {
    const { connection, documents, settings } = this.options;
    this.told.add(uri);
    const { language } = await settings();
    const text = documents.get(uri)?.getText() ?? textOnDisk(uri) ?? "";
    await connection.sendDiagnostics({ uri, diagnostics: provideConfigurationDiagnostics(text, language) });
  }
}

function textOnDisk(uri: string): string | undefined {
  return uri.startsWith("file:") ? readText(fileURLToPath(uri)) : undefined;
}
