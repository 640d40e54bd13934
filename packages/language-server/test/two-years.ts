import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach } from "vitest";
import { type ClientOptions, TestClient, waitFor } from "./client.js";
import { marked } from "../../language-service/test/marked.js";
import { example } from "../../language-service/test/reports.js";

export const suqian2023 = example("suqian-2023");
export const suqian2024 = example("suqian-2024");
/** Last year's report with one request less carried out. */
export const other2023 = suqian2023
  .replace("carriedOut:          { person:  118", "carriedOut:          { person:  117")
  .replace("legal: 0, other: 0, total:  121", "legal: 0, other: 0, total:  120");

/** Where the reports of last year and this year lie in a workspace. */
export const last = "2023/suqian.gouji.yaml";
export const now = "2024/suqian.gouji.yaml";

/** The folder of the test that runs, and the client it has started. */
export let folder: string;
export let client: TestClient;

/** Gives each test of a file a folder of its own, and ends its client. */
export function setUpYears(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gouji-"));
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });
}

export async function start(options: ClientOptions = {}): Promise<void> {
  client = await TestClient.start({ folder, ...options });
}

export function uriOf(path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

export function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Waits until these are what a client was last told of a report. */
export async function told(path: string, codes: readonly string[]) {
  return waitFor(() => {
    const latest = client.published.findLast(({ uri }) => uri === uriOf(path));
    return latest && String(latest.diagnostics.map(({ code }) => code)) === String(codes)
      ? latest
      : undefined;
  });
}

/** Asks about the place marked in this year's report, once last year's is known. */
export async function ask<T>(
  method: string,
  textWithMarker: string,
  { path = now, params = {} } = {},
): Promise<T> {
  const { text, position } = marked(textWithMarker);
  await client.open(uriOf(path), text);
  await waitForReports();
  return client.request<T>(`textDocument/${method}`, {
    textDocument: { uri: uriOf(path) },
    position,
    range: { start: position, end: position },
    ...params,
  });
}

/** The folder is looked through in the background; the pauses of the check behind it have passed as well. */
export function waitForReports(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 600));
}
