import { isatty } from "node:tty";
import { type Environment, exitCode } from "./environment.js";
import { type Line, terminalLine } from "./output/terminal-line.js";
import { run } from "./run.js";

/** A stream that a reader may close early (`gouji render … | head`), or a full disk. */
function outlet(stream: NodeJS.WriteStream & { readonly fd: number }, failed: (error: Error) => void) {
  const closed = new AbortController();
  const color = isatty(stream.fd) && process.env["NO_COLOR"] === undefined;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // That nobody wants to read on is no failure.
    if (!closed.signal.aborted && error.code !== "EPIPE") failed(error);
    closed.abort();
  });
  const write = (text: string) => {
    if (!closed.signal.aborted) stream.write(text);
  };
  const print = (...lines: readonly Line[]) => {
    if (lines.length > 0) write(lines.map((line) => terminalLine(line, color)).join(""));
  };
  return { write, print, closed: closed.signal };
}

/** Runs the command line of this process. The work goes on when nobody reads what it prints. */
export async function commandLine(words: readonly string[]): Promise<void> {
  const errors = outlet(process.stderr, () => undefined);
  const output = outlet(process.stdout, ({ message }) => {
    errors.print(message);
    // It may be known only after the command has ended.
    process.once("exit", () => (process.exitCode = exitCode.failure));
  });
  const environment: Environment = {
    print: output.print,
    printError: errors.print,
    writeData: output.write,
    ...(process.stderr.isTTY && { showProgress: errors.write }),
    outputOpen: () => !output.closed.aborted,
    readStdin: async () => (await import("./input/read-stream.js")).readStream(process.stdin),
    stdinLines: async function* () {
      const { createInterface } = await import("node:readline");
      yield* createInterface({ input: process.stdin, signal: output.closed });
    },
  };
  process.exitCode = await run(words, environment);
}
