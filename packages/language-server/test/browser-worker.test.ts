import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Diagnostic } from "vscode-languageserver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fullCapabilities, TestClient } from "./client.js";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
/** On CI a browser must be here: a test that silently skips there proves nothing. */
const hasChromium = process.env["CI"] === "true" || existsSync(executablePath);
if (!hasChromium) console.warn(`skipped: no Chromium at ${executablePath} (CHROMIUM names another)`);

const examples = new URL("../../../examples/", import.meta.url);
const names = readdirSync(examples).filter((name) => /\.gouji\.(?:ya?ml|json)$/.test(name));
const wrong = (text: string) => text.replace(/\btotal: ?(\d+)/, "total: 1$1");

/** What an editor asks about one text: at the first total, and where a key may stand. */
function questions(uri: string, text: string) {
  const lines = text.split("\n");
  const line = lines.findIndex((one) => one.includes("total"));
  const total = { line, character: lines[line]?.indexOf("total") ?? 0 };
  const textDocument = { uri };
  return [
    { method: "textDocument/hover", params: { textDocument, position: total } },
    {
      method: "textDocument/completion",
      params: { textDocument, position: { line: lines.length - 1, character: 0 } },
    },
    { method: "textDocument/documentSymbol", params: { textDocument } },
    { method: "textDocument/codeLens", params: { textDocument } },
  ];
}

interface Session {
  readonly documents: readonly { readonly uri: string; readonly text: string }[];
  readonly questions: readonly { readonly method: string; readonly params: object }[];
}

interface Answers {
  /** By the address of the report, as last published. */
  readonly diagnostics: Readonly<Record<string, readonly Diagnostic[]>>;
  readonly answers: readonly unknown[];
}

/** The addresses of rules' pages belong to the machine that a server is installed on. */
function withoutPages(diagnostics: readonly Diagnostic[] = []): object[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, codeDescription: undefined }));
}

async function askNode({ documents, questions: asked }: Session): Promise<Answers> {
  const client = await TestClient.start();
  const diagnostics: Record<string, Diagnostic[]> = {};
  for (const { uri, text } of documents) diagnostics[uri] = await client.diagnose(uri, text);
  const answers = [];
  for (const { method, params } of asked) answers.push(await client.request(method, params));
  await client.stop();
  return { diagnostics, answers };
}

/** The same in a worker of a page; runs in the browser, and so refers to nothing outside. */
async function askWorker({ program, session, capabilities }: WorkerTask): Promise<Answers> {
  const worker = new Worker(URL.createObjectURL(new Blob([program], { type: "text/javascript" })));
  const diagnostics: Record<string, Diagnostic[]> = {};
  const waiting = new Map<number | string, (answer: { result?: unknown; error?: unknown }) => void>();
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.onmessage = ({ data }) => {
    if (data.method === "textDocument/publishDiagnostics")
      diagnostics[data.params.uri] = data.params.diagnostics;
    waiting.get(data.method === "textDocument/publishDiagnostics" ? data.params.uri : data.id)?.(data);
  };
  const next = (key: number | string) =>
    Promise.race([
      failed,
      new Promise<{ result?: unknown; error?: unknown }>((done) => waiting.set(key, done)),
    ]);
  const notify = (method: string, params: object) => worker.postMessage({ jsonrpc: "2.0", method, params });
  let count = 0;
  const request = async (method: string, params: object) => {
    const id = ++count;
    const answer = next(id);
    worker.postMessage({ jsonrpc: "2.0", id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(JSON.stringify(error));
    return result;
  };
  await request("initialize", { processId: null, rootUri: null, workspaceFolders: null, capabilities });
  notify("initialized", {});
  for (const { uri, text } of session.documents) {
    const published = next(uri);
    const languageId = uri.endsWith(".json") ? "json" : "yaml";
    notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
    await published;
  }
  const answers = [];
  for (const { method, params } of session.questions) answers.push(await request(method, params));
  worker.terminate();
  return { diagnostics, answers };
}

interface WorkerTask {
  readonly program: string;
  readonly session: Session;
  readonly capabilities: object;
}

describe.skipIf(!hasChromium)("a worker of a browser answers as the server in Node does:", () => {
  let browser: Browser;
  let page: Page;
  let program: string;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { startBrowserServer } from "@gouji/language-server/browser"; startBrowserServer(self);`,
        resolveDir: fileURLToPath(new URL("..", import.meta.url)),
      },
      bundle: true,
      write: false,
      // An import of a Node module fails the build.
      platform: "browser",
      format: "iife",
      minify: true,
    });
    program = outputFiles[0]?.text ?? "";
    const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
    const args = ["--no-sandbox", "--disable-component-update", "--disable-sync", ...quiet];
    browser = await chromium.launch({ executablePath, args });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  async function expectSame(session: Session): Promise<Answers> {
    const [there, here] = [
      await page.evaluate(askWorker, { program, session, capabilities: fullCapabilities }),
      await askNode(session),
    ];
    expect(there.answers).toEqual(here.answers);
    for (const { uri } of session.documents)
      expect(withoutPages(there.diagnostics[uri])).toEqual(withoutPages(here.diagnostics[uri]));
    return there;
  }

  test.each(names)("%s, as it is and with a wrong total", async (name) => {
    const whole = readFileSync(new URL(name, examples), "utf8");
    for (const text of [whole, wrong(whole)]) {
      const uri = `file:///reports/${name}`;
      const { answers } = await expectSame({ documents: [{ uri, text }], questions: questions(uri, text) });
      expect(answers.every((answer) => answer !== null)).toBe(true);
    }
  });

  test("last year's report that is open beside it", async () => {
    const thisYear = readFileSync(new URL("suqian-2024.gouji.yaml", examples), "utf8");
    const lastYear = thisYear.replace(/^year: 2024/m, "year: 2023");
    const documents = [
      { uri: "file:///reports/2023.gouji.yaml", text: lastYear },
      { uri: "file:///reports/2024.gouji.yaml", text: thisYear },
    ];
    const { diagnostics } = await expectSame({ documents, questions: [] });
    const related = diagnostics["file:///reports/2024.gouji.yaml"]?.flatMap(
      (one) => one.relatedInformation ?? [],
    );
    expect(related?.map(({ location }) => location.uri)).toContain("file:///reports/2023.gouji.yaml");
  });
});
