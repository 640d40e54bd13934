/** Runs a step for every item, several at a time; what they give comes in the order of the items. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  atATime: number,
  step: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const ahead: Promise<Result>[] = [];
  for (const item of items) {
    const result = step(item);
    // It is waited for in its turn; until then a failure is not unhandled.
    result.catch(() => undefined);
    ahead.push(result);
    if (ahead.length < atATime) continue;
    const first = ahead.shift();
    if (first) yield await first;
  }
  for (const result of ahead) yield await result;
}
