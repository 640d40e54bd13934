import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { WorkerPool } from "./worker-pool.js";

interface Job {
  readonly how: "answer" | "crash" | "hang";
  readonly value?: number;
}
interface Answer {
  readonly value: number;
  readonly pid: number;
}

const script = fileURLToPath(new URL("../../test/worker-script.js", import.meta.url));
const pools: WorkerPool<Job, Answer>[] = [];
const poolOf = (size: number) => {
  const pool = new WorkerPool<Job, Answer>(script, size);
  pools.push(pool);
  return pool;
};
const answer = (value: number): Job => ({ how: "answer", value });
const isGone = (pid: number) => {
  try {
    return !process.kill(pid, 0);
  } catch {
    return true;
  }
};

afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

test("jobs share the processes and are answered each to its own caller", async () => {
  const pool = poolOf(2);
  const answers = await Promise.all([1, 2, 3, 4, 5].map((value) => pool.run(answer(value))));
  expect(answers.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(answers.map(({ pid }) => pid)).size).toBe(2);
});

test("a crash fails its own job alone, also while others wait", async () => {
  const pool = poolOf(1);
  const [crashed, ...others] = await Promise.allSettled([
    pool.run({ how: "crash" }),
    pool.run(answer(1)),
    pool.run(answer(2)),
  ]);
  expect(crashed).toMatchObject({ status: "rejected", reason: { name: "WorkerCrashError" } });
  expect(others.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
});

test("a job that hangs is ended with its process", async () => {
  const pool = poolOf(1);
  const { pid } = await pool.run(answer(1));
  await expect(pool.run({ how: "hang" }, { timeout: 50 })).rejects.toMatchObject({ name: "JobTimeoutError" });
  expect((await pool.run(answer(2))).pid).not.toBe(pid);
  expect(isGone(pid)).toBe(true);
});

test("an aborted job gives its caller's reason, whether it runs or waits", async () => {
  const pool = poolOf(1);
  const abort = new AbortController();
  const jobs = [
    pool.run({ how: "hang" }, { signal: abort.signal }),
    pool.run(answer(1), { signal: abort.signal }),
  ];
  const other = pool.run(answer(2));
  abort.abort(new Error("no longer wanted"));
  for (const job of jobs) await expect(job).rejects.toThrow("no longer wanted");
  expect((await other).value).toBe(2);
  await expect(pool.run(answer(3), { signal: abort.signal })).rejects.toThrow("no longer wanted");
});

test("closing refuses what runs and what waits", async () => {
  const pool = poolOf(1);
  const jobs = [pool.run({ how: "hang" }), pool.run(answer(1))];
  const settled = Promise.allSettled(jobs);
  await new Promise((resolve) => setTimeout(resolve, 100));
  pool.close();
  expect((await settled).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});
