import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { programs } from "./prerequisites.js";
import { quietSettings } from "./settings.js";

const run = promisify(execFile);
const START_LIMIT = 60_000;

/** What a VS Code server is started with. */
export interface CodeServerOptions {
  /** The folder it opens. */
  readonly workspace: string;
  /** Paths of .vsix files to install before the start. */
  readonly extensions?: readonly string[];
  /** User settings, on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A running VS Code server of its own data folders. */
export interface CodeServer {
  /** Opens the workspace. */
  readonly url: string;
  /** Ends it, with all it started, and removes its folders. */
  stop(): Promise<void>;
}

/** Starts VS Code as a server on a free port of 127.0.0.1, without sign-in. */
export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const { workspace, extensions = [], settings = {} } = options;
  const home = await mkdtemp(join(tmpdir(), "gouji-editor-"));
  const folders = await makeFolders(home, { ...quietSettings, ...settings });
  await installExtensions(extensions, folders);
  const server = spawn(programs.node, [programs.codeServer, ...folders, ...serverOptions, workspace], {
    env: environment(),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true, // a process group of its own, so that stopping reaches the extension host
  });
  const stop = () => stopServer(server, home);
  process.once("exit", () => killServer(server)); // when the test run is cut short
  try {
    const origin = await listeningOrigin(server);
    return { url: `${origin}?folder=${encodeURIComponent(workspace)}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const serverOptions = [
  "--auth=none",
  "--bind-addr=127.0.0.1:0",
  "--disable-telemetry",
  "--disable-update-check",
  "--disable-workspace-trust",
  "--disable-getting-started-override",
  "--disable-proxy",
];

/** The parent's environment without what would make code-server a child of another editor. */
function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|NODE_OPTIONS$|PORT$)/.test(name),
  );
  return Object.fromEntries(inherited);
}

async function makeFolders(home: string, settings: Readonly<Record<string, unknown>>): Promise<string[]> {
  const data = join(home, "data");
  await mkdir(join(data, "User"), { recursive: true });
  await writeFile(join(data, "User/settings.json"), JSON.stringify(settings, null, 2));
  await writeFile(join(home, "config.yaml"), "{}\n"); // else one is written into the user's home
  const extensions = join(home, "extensions");
  return [
    `--user-data-dir=${data}`,
    `--extensions-dir=${extensions}`,
    `--config=${join(home, "config.yaml")}`,
  ];
}

async function installExtensions(extensions: readonly string[], folders: readonly string[]): Promise<void> {
  if (extensions.length === 0) return;
  const flags = extensions.map((path) => `--install-extension=${path}`);
  await run(programs.node, [programs.codeServer, ...folders, ...flags, "--force"], { env: environment() });
}

/** Waits for the line that tells the address; shows the server's words when it ends or stays silent. */
async function listeningOrigin(server: ChildProcess): Promise<string> {
  let output = "";
  const found = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const origin = /listening on (http:\/\/127\.0\.0\.1:\d+\/)/.exec(output)?.[1];
      if (origin) resolve(origin);
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`code-server ended with ${code}:\n${output}`)));
    setTimeout(() => reject(new Error(`code-server does not listen:\n${output}`)), START_LIMIT).unref();
  });
  return found;
}

async function stopServer(server: ChildProcess, home: string): Promise<void> {
  const ended = once(server, "exit");
  if (killServer(server)) await ended;
  await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Ends the server and its extension host; false when there is nothing to end. */
function killServer({ pid, exitCode, signalCode }: ChildProcess): boolean {
  if (pid === undefined || exitCode !== null || signalCode !== null) return false;
  return process.kill(-pid, "SIGKILL");
}
