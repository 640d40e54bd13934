import type { Language } from "@gouji/core";
import type { Messages } from "./messages/messages.js";
import type { Line } from "./output/terminal-line.js";

/** What the process lends to a command; tests lend their own. Nothing more is printed once nobody reads it. */
export interface Environment {
  /** Lines for people, on standard output. */
  readonly print: (...lines: readonly Line[]) => void;
  /** Lines for people, on standard error. */
  readonly printError: (...lines: readonly Line[]) => void;
  /** Data for programs, exactly as they are, on standard output. */
  readonly writeData: (data: string) => void;
  /** Replaces the counter shown before; absent unless standard error is a terminal. */
  readonly showProgress?: (text: string) => void;
  /** Whether somebody still reads standard output. */
  readonly outputOpen: () => boolean;
  readonly readStdin: () => Promise<Uint8Array>;
  /** The lines of standard input, each as soon as it is there, as long as standard output is open. */
  readonly stdinLines: () => AsyncIterable<string>;
}

/** Options that every command that reads reports takes. */
export interface CommonOptions {
  readonly schema?: readonly string[];
  /** Files and folders that hold last year's reports. */
  readonly lastYear?: readonly string[];
}

/** What a command works with: the outside, and the language to speak. */
export interface Session {
  readonly environment: Environment;
  readonly language: Language;
  /** As the command line states it; findings are in the language of the report's form where it does not. */
  readonly chosen: Language | undefined;
  readonly messages: Messages;
}

/** 0: clean. 1: findings at or above the level asked for. 2: usage, configuration, or reading and writing. */
export const exitCode = { clean: 0, findings: 1, failure: 2 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
