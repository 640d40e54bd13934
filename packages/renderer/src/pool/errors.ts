/** A job took longer than it was given; its process was ended, and the next job gets a new one. */
export class JobTimeoutError extends Error {
  override readonly name = "JobTimeoutError";

  constructor(readonly milliseconds: number) {
    super(`超过 ${milliseconds} 毫秒未完成 (not done within ${milliseconds} ms)`);
  }
}

/** The process of a job ended before the job was done: the engine crashed, or the system killed it. */
export class WorkerCrashError extends Error {
  override readonly name = "WorkerCrashError";

  constructor(readonly reason: string) {
    super(`渲染进程意外退出 (the rendering process ended: ${reason})`);
  }
}
