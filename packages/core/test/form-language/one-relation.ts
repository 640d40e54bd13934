/** A relation of the name `one`, with what a case says of it. */
export function relation(rest: object): object {
  return { rule: "one", severity: "error", text: "应当相等", ...rest };
}

/** The same as all that stands under `x-relations`. */
export function oneRelation(rest: object): readonly object[] {
  return [relation(rest)];
}
