import type { Environment } from "../environment.js";

const fewest = 50;
const pauseMs = 200;

/** A counter on standard error, while somebody watches a long run. Call the result once for each step. */
export function progress(total: number, { showProgress }: Environment): () => void {
  if (!showProgress || total < fewest) return () => undefined;
  let done = 0;
  let last = performance.now();
  return () => {
    done++;
    const now = performance.now();
    if (now - last < pauseMs && done < total) return;
    last = now;
    showProgress(done < total ? `\r${done}/${total}` : `\r${" ".repeat(String(total).length * 2 + 1)}\r`);
  };
}
