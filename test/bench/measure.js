/** The middle of a list of numbers. */
export function median(values) {
  return percentile(values, 0.5);
}

/** The number that a share of a list lies below. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

/**
 * Times two things in turn, A B A B …, so that a machine that slows down slows both.
 *
 * @returns the medians in milliseconds, and the median of the ratios pair by pair
 */
export async function compare(a, b, { runs = 30, warmUp = 5 } = {}) {
  const pairs = [];
  for (let run = -warmUp; run < runs; run++) {
    const pair = [await time(a), await time(b)];
    if (run >= 0) pairs.push(pair);
  }
  return {
    a: median(pairs.map(([first]) => first)),
    b: median(pairs.map(([, second]) => second)),
    ratio: median(pairs.map(([first, second]) => first / second)),
  };
}

async function time(action) {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** A line of the report: what was measured, the ratio, what we aim at, and both times. */
export function row(what, { a, b, ratio }, aim) {
  console.log(
    `${what.padEnd(58)} ${`${ratio.toFixed(2)}×`.padStart(8)}  aim ${aim.padEnd(10)} ${a.toFixed(2)} ms / ${b.toFixed(2)} ms`,
  );
}
