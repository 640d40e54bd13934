import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import type { ClientSupport } from "../client-support.js";
import { messagesIn } from "../messages.js";
import { isRecord, readSettings, type Settings } from "./settings.js";

const section = "gouji";

/**
 * The settings in force, wherever the client keeps them: asked for with `workspace/configuration`, else pushed with
 * `workspace/didChangeConfiguration`, else given as `initializationOptions`.
 */
export class ClientSettings {
  constructor(
    private readonly connection: Connection,
    private readonly support: ClientSupport,
    private pushed: unknown,
  ) {}

  /** Asks the client to tell of changes. */
  async subscribe(): Promise<void> {
    if (!this.support.configurationEvents) return;
    await this.connection.client.register(DidChangeConfigurationNotification.type, { section });
  }

  /** Takes settings that the client sent along with the news that they changed. */
  push(settings: unknown): void {
    if (isRecord(settings)) this.pushed = settings;
  }

  async load(): Promise<Settings> {
    const { settings, ignored } = readSettings((await this.ask()) ?? ownSection(this.pushed));
    const messages = messagesIn(settings.language);
    for (const name of ignored) this.connection.console.warn(messages.ignoredSetting(name));
    return settings;
  }

  private async ask(): Promise<unknown> {
    if (!this.support.configuration) return undefined;
    try {
      return await this.connection.workspace.getConfiguration(section);
    } catch (error) {
      this.connection.console.warn(String(error));
      return undefined;
    }
  }
}

/** Some clients send `{ gouji: { … } }`, some what is inside. */
function ownSection(value: unknown): unknown {
  return isRecord(value) && isRecord(value[section]) ? value[section] : value;
}
