import type { Position, Range } from "vscode-languageserver";
import { marked } from "../../language-service/test/marked.js";
import type { TestClient } from "./client.js";

export const reportUri = "file:///reports/报告.gouji.yaml";
export const jsonUri = "file:///reports/报告.gouji.json";

interface Cursor {
  readonly position: Position;
  /** Nothing but the cursor. */
  readonly range: Range;
  readonly positions: readonly Position[];
}

/** Opens a text, asks one question about the place marked in it, and closes it again. */
export async function ask<T>(
  client: TestClient,
  method: string,
  textWithMarker: string,
  { at = reportUri, params = {} as object } = {},
): Promise<T> {
  const hasMarker = textWithMarker.includes("<|>");
  const { text, position } = marked(hasMarker ? textWithMarker : `<|>${textWithMarker}`);
  await client.open(at, text);
  const cursor: Cursor = { position, range: { start: position, end: position }, positions: [position] };
  const answer = await client.request<T>(method, { textDocument: { uri: at }, ...cursor, ...params });
  await client.notify("textDocument/didClose", { textDocument: { uri: at } });
  return answer;
}
