import type { Environment } from "./environment.js";
import { exitCode } from "./exit-code.js";
import { run } from "./run.js";

/** A stream that a reader may close early (`gouji render … | head`), or a full disk. */
function sayingOn(stream: NodeJS.WriteStream, failed: (error: Error) => void) {
  const gone = new AbortController();
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // That nobody wants to read on is no failure.
    if (!gone.signal.aborted && error.code !== "EPIPE") failed(error);
    gone.abort();
  });
  const say = (text: string) => {
    if (!gone.signal.aborted) stream.write(text);
  };
  return { say, gone: gone.signal };
}

/** Runs the command line of this process. The work goes on when nobody reads of it any more. */
export async function commandLine(words: readonly string[]): Promise<void> {
  const errors = sayingOn(process.stderr, () => undefined);
  const output = sayingOn(process.stdout, ({ message }) => {
    errors.say(`${message}\n`);
    // It may be known only after the command has ended.
    process.once("exit", () => (process.exitCode = exitCode.failure));
  });
  const environment: Environment = {
    out: output.say,
    err: errors.say,
    heard: () => !output.gone.aborted,
    readStdin: async () => (await import("./input/read-stream.js")).readStream(process.stdin),
    stdinLines: async function* () {
      const { createInterface } = await import("node:readline");
      yield* createInterface({ input: process.stdin, signal: output.gone });
    },
    color: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
    watched: process.stderr.isTTY,
  };
  process.exitCode = await run(words, environment);
}
