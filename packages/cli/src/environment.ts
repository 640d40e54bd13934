import type { Language } from "@gouji/core";
import type { Words } from "./words/words.js";

/** What the process lends to a command; tests lend their own. */
export interface Environment {
  /** Says nothing more once nobody reads. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard output is still read by somebody. */
  readonly heard: () => boolean;
  readonly readStdin: () => Promise<Uint8Array>;
  /** The lines of standard input, each as soon as it is there, while the answers are heard. */
  readonly stdinLines: () => AsyncIterable<string>;
  readonly color: boolean;
  /** Whether somebody watches standard error. */
  readonly watched: boolean;
}

/** Options that every command that reads reports takes. */
export interface CommonOptions {
  readonly schema?: readonly string[];
  /** Files and folders that hold last year's reports. */
  readonly lastYear?: readonly string[];
}

/** What a command works with: the outside, and the words to speak in. */
export interface Session {
  readonly environment: Environment;
  readonly language: Language;
  readonly words: Words;
}
