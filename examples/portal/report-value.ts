/** What the fields hold so far, as a report: an empty field is left out, and what is no number stays as typed. */
export function reportValue(inputs: Iterable<HTMLInputElement>): object {
  const report = {};
  for (const { name, value } of inputs) {
    const text = value.trim();
    if (text !== "") setAt(report, name.slice(1).split("/"), /^\d+$/.test(text) ? Number(text) : text);
  }
  return report;
}

function setAt(node: Record<string, unknown>, [step = "", ...steps]: readonly string[], value: unknown): void {
  if (steps.length === 0) node[step] = value;
  else setAt((node[step] ??= {}) as Record<string, unknown>, steps, value);
}
