import { commands } from "vscode";
import type { LanguageClient, Location, Position } from "vscode-languageclient/node";

/** What a lens of the server runs where the client says that it knows it. */
export const showFiguresCommand = "gouji.showFigures";

/** Goes to a figure; several are shown for the user to choose. */
export function showFigures({ protocol2CodeConverter }: LanguageClient) {
  return async (uri: string, position: Position, locations: readonly Location[]): Promise<void> => {
    await commands.executeCommand(
      "editor.action.goToLocations",
      protocol2CodeConverter.asUri(uri),
      protocol2CodeConverter.asPosition(position),
      locations.map((location) => protocol2CodeConverter.asLocation(location)),
      "peek",
    );
  };
}
