import type { Environment } from "./environment.js";
import { run } from "./run.js";

const environment: Environment = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  readStdin: async () => (await import("node:stream/consumers")).buffer(process.stdin),
  stdinLines: async function* () {
    yield* (await import("node:readline")).createInterface({ input: process.stdin });
  },
  color: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  watched: process.stderr.isTTY,
};

/** Runs the command line of this process. */
export async function commandLine(words: readonly string[]): Promise<void> {
  // A reader that closes early (`gouji check … | head`) is no failure.
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit();
  });
  process.exitCode = await run(words, environment);
}
