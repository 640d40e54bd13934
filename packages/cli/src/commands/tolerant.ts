import { CliError } from "../cli-error.js";
import type { Session } from "../environment.js";

/** Runs steps of which one may fail without the others: it is told, and remembered. */
export function tolerant({ environment }: Session) {
  const told = new Set<string>();
  return {
    each: async (step: () => Promise<unknown>): Promise<void> => {
      try {
        await step();
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        // One configuration may fail many reports.
        if (!told.has(error.message)) environment.err(`${error.message}\n`);
        told.add(error.message);
      }
    },
    failed: () => told.size > 0,
  };
}
