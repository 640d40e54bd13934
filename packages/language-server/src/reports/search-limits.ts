/** A year's reports of a province are hardly kept in one folder that is open in an editor. */
export const mostReports = 10_000;

/** Work goes on for so long before others get their turn. */
const longestTurn = 10;

/** Lets others have their turn whenever one has taken long enough; call the result after each step. */
export function turns(): () => Promise<void> {
  let turn = performance.now();
  return async () => {
    if (performance.now() - turn < longestTurn) return;
    await othersTurn();
    turn = performance.now();
  };
}

/** Waits until what was asked meanwhile has been answered. */
export async function othersTurn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}
