import { isCliError } from "../cli-error.js";
import type { Session } from "../environment.js";

/** A report that could not be read, or not be written, and why. */
export interface Failure {
  readonly path: string;
  readonly message: string;
}

/** Runs steps of which one may fail without the others: it is told, and remembered. */
export function tolerant({ environment }: Session) {
  const told = new Set<string>();
  const failures: Failure[] = [];
  return {
    each: async (path: string, step: () => Promise<unknown>): Promise<void> => {
      try {
        await step();
      } catch (error) {
        if (!isCliError(error)) throw error;
        // One configuration may fail many reports.
        if (!told.has(error.message)) environment.err(`${error.message}\n`);
        told.add(error.message);
        failures.push({ path, message: error.message });
      }
    },
    failures,
  };
}
