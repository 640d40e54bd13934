import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether a browser is here. On CI it must be: a test that silently skips there proves nothing. */
export const hasChromium = process.env["CI"] === "true" || existsSync(executablePath);

/** A browser of its own, which reaches no network. */
export function launchChromium(): Promise<Browser> {
  const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  const args = ["--no-sandbox", "--disable-component-update", "--disable-sync", ...quiet];
  return chromium.launch({ executablePath, args });
}
