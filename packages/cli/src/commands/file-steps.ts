import { isCliError } from "../cli-error.js";
import type { Session } from "../environment.js";

/** A report that could not be read, checked or written, and why. */
export interface Failure {
  readonly path: string;
  readonly message: string;
}

/**
 * Runs steps of which one may fail without the others. Whatever a step throws becomes a failure of its file, printed in one
 * sentence: a report that breaks us must not keep the other ten thousand from being done.
 */
export function fileSteps({ environment, messages }: Session) {
  const reported = new Set<string>();
  const failures: Failure[] = [];
  return {
    each: async (path: string, step: () => Promise<unknown>): Promise<void> => {
      try {
        await step();
      } catch (error) {
        const lines = isCliError(error) ? error.lines : [messages.broke(path, nameAndMessage(error))];
        const message = lines.join("\n");
        // One configuration may fail many reports.
        if (!reported.has(message)) environment.printError(...lines);
        reported.add(message);
        failures.push({ path, message });
      }
    },
    failures,
  };
}

function nameAndMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [firstLine = ""] = error.message.split("\n");
  return `${error.name}: ${firstLine}`;
}
