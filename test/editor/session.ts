import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { type CodeServerOptions, startCodeServer } from "./code-server.js";
import { EditorPage } from "./editor-page.js";
import { programs } from "./prerequisites.js";

/** What the editors of a test file are made of. */
export interface SessionOptions extends Omit<CodeServerOptions, "workspace"> {
  /** The files of the workspace: path in it → text. */
  readonly files: Readonly<Record<string, string>>;
}

/** One server and one browser, for any number of editor windows after each other. */
export interface Session {
  /** Opens a fresh window: nothing is open in it, and the files are as they were given. */
  openWindow(): Promise<EditorPage>;
  stop(): Promise<void>;
}

/** Writes the workspace, starts VS Code on it, and a browser. */
export async function startSession({ files, ...options }: SessionOptions): Promise<Session> {
  const workspace = await mkdtemp(join(tmpdir(), "gouji-workspace-"));
  await writeFiles(workspace, files);
  const browser = await startBrowser();
  const server = await startCodeServer({ ...options, workspace });
  const openWindow = async () => {
    await writeFiles(workspace, files);
    return openEditor(browser, server.url, workspace);
  };
  const stop = async () => {
    await browser.close();
    await server.stop();
    await rm(workspace, { recursive: true, force: true });
  };
  return { openWindow, stop };
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function startBrowser(): Promise<Browser> {
  const args = [
    "--no-sandbox", // Chromium refuses to run as root with one
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // The test needs no network, and must not start to need one unseen.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  ];
  return chromium.launch({ executablePath: programs.chromium, headless: true, args });
}

/** A browser context of its own keeps one test's open files and layout from the next. */
async function openEditor(browser: Browser, url: string, workspace: string): Promise<EditorPage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "en-US" });
  const page = await context.newPage();
  await page.goto(url);
  const editor = new EditorPage(page, workspace);
  await editor.ready();
  return editor;
}
