import type { TextEdit } from "vscode-languageserver";
import type { TestClient } from "./client.js";
import { marked } from "../../language-service/test/marked.js";
import { reportUri } from "./questions.js";
import { edited } from "../../language-service/test/texts.js";

/** What came of a paste: the text as it is then, why nothing was pasted, or nothing where the editor pastes plain text. */
export type Pasted =
  { readonly text: string; readonly title: string } | { readonly reason: string } | undefined;

/** Asks the server what a paste at `<|>`, or over what stands between two of them, comes to. */
export async function paste(
  client: TestClient,
  textWithMarkers: string,
  copied: string | { readonly text: string; readonly html: string },
  uri = reportUri,
): Promise<Pasted> {
  const [start, end = start] = positionsIn(textWithMarkers);
  const text = textWithMarkers.replaceAll("<|>", "");
  await client.open(uri, text);
  const answer = await client.request<Record<string, unknown> | null>("gouji/paste", {
    textDocument: { uri },
    range: { start, end },
    ...(typeof copied === "string" ? { text: copied } : copied),
  });
  await client.notify("textDocument/didClose", { textDocument: { uri } });
  if (!answer) return undefined;
  if (typeof answer["reason"] === "string") return { reason: answer["reason"] };
  const [{ edits }] = Object(answer["edit"]).documentChanges as [{ edits: TextEdit[] }];
  return { title: String(answer["title"]), text: edited(text, edits) };
}

function positionsIn(text: string) {
  const [before = "", ...rest] = text.split("<|>");
  const starts = rest.map((_, at) => [before, ...rest.slice(0, at)].join(""));
  return starts.map((piece, at) => marked(`${piece}<|>${rest.slice(at).join("")}`).position);
}

/** What came of it: the text, or the answer where there is none. */
export function textOf(pasted: Pasted): unknown {
  return pasted && "text" in pasted ? pasted.text : pasted;
}

/** The figures of a row as they came out: `1, 2, 3`. */
export function rowOf(pasted: Pasted, key: string): string {
  const text = pasted && "text" in pasted ? pasted.text : JSON.stringify(pasted);
  const [, row = text] = new RegExp(`^ *${key}: *{ (.*) }$`, "m").exec(text) ?? [];
  return row.replaceAll(/ +/g, " ").replaceAll(/\w+: /g, "");
}

/** A report with the cursor on a key. */
export function onKey(text: string, key: string): string {
  return text.replace(new RegExp(`\\b${key}:`), `${key}<|>:`);
}
