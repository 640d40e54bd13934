import { CliError } from "../cli-error.js";
import type { Session } from "../environment.js";

/** Runs steps of which one may fail without the others: it is told, and remembered. */
export function tolerant({ environment }: Session) {
  let failed = false;
  return {
    each: async (step: () => Promise<unknown>): Promise<void> => {
      try {
        await step();
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        failed = true;
        environment.err(`${error.message}\n`);
      }
    },
    failed: () => failed,
  };
}
