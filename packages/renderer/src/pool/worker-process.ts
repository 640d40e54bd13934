import { type ChildProcess, fork } from "node:child_process";
import { WorkerCrashError } from "./errors.js";

/** A process of its own that does one job at a time: what kills it kills that job and no other. */
export class WorkerProcess<Job extends object, Answer> {
  readonly #child: ChildProcess;

  constructor(script: string) {
    // Without the parent's flags: a debugger's port can be had once.
    this.#child = fork(script, [], { serialization: "advanced", execArgv: [] });
    // An idle process keeps nobody waiting.
    this.#child.unref();
    this.#child.channel?.unref();
  }

  /** False once it has ended or was ended. */
  get alive(): boolean {
    return this.#child.connected && !this.#child.killed;
  }

  run(job: Job): Promise<Answer> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const settle = (outcome: () => void) => {
        child.removeAllListeners();
        child.channel?.unref();
        outcome();
      };
      child.channel?.ref();
      child.once("message", (answer) => {
        settle(() => {
          resolve(answer as Answer);
        });
      });
      child.once("error", (cause) => {
        settle(() => {
          reject(new WorkerCrashError(cause.message));
        });
      });
      child.once("exit", (code, signal) => {
        settle(() => {
          reject(new WorkerCrashError(signal ?? `exit code ${code ?? "unknown"}`));
        });
      });
      child.send(job);
    });
  }

  /** Ends it at once: native code does not react to gentler signals. */
  end(): void {
    this.#child.kill("SIGKILL");
  }
}
