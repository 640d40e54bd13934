import { existsSync } from "node:fs";

/** Finds the page of a rule in a folder of `<rule>.md`. */
export function rulePages(folder: URL | undefined): (rule: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (rule) => {
    if (!folder) return undefined;
    if (!known.has(rule)) known.set(rule, pageIn(folder, rule));
    return known.get(rule);
  };
}

function pageIn(folder: URL, rule: string): string | undefined {
  const page = new URL(`${encodeURIComponent(rule)}.md`, folder);
  return existsSync(page) ? page.href : undefined;
}
