import { nodeAt } from "../source/pointer.js";
import type { SourceMap } from "../source/source.js";
import { buildFinding } from "./build-finding.js";
import { evaluate } from "../report/evaluate.js";
import { canBeJudged } from "./judgement.js";
import type { Finding } from "./finding.js";
import type { Subject } from "../report/subject.js";

/** A finding that a person has judged: silenced by rule and place, with the reason. */
interface Suppression {
  readonly index: number;
  readonly rule: string;
  readonly at: string;
  readonly reason: string;
}

/** Marks the findings that the report's author has judged, and tells of judgements that match nothing any more. */
export function applySuppressions(findings: readonly Finding[], subject: Subject): Finding[] {
  const suppressions = suppressionsOf(subject);
  if (suppressions.length === 0) return [...findings];
  const used = new Set<Suppression>();
  const marked = findings.map((finding) => {
    const matching = (finding.rules ?? [finding.rule]).map((rule) =>
      suppressions.find((suppression) => covers(suppression, rule, finding.pointer)),
    );
    for (const match of matching) if (match) used.add(match);
    // A figure that breaks two rules is judged when both are.
    const [first] = matching;
    return first && matching.every((match) => match) ? { ...finding, suppressed: first.reason } : finding;
  });
  const unused = suppressions.filter(
    (suppression) =>
      !used.has(suppression) &&
      subject.form.places.has(suppression.at) &&
      couldBeJudged(suppression, subject),
  );
  return [...marked, ...unused.flatMap((suppression) => unusedFinding(suppression, subject))];
}

function covers({ rule, at }: Suppression, broken: string, pointer: string): boolean {
  return rule === broken && canBeJudged(rule) && isWithin(pointer, at);
}

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

/** What was judged beside last year's report cannot be found out of date without it, or with blanks in it. */
function couldBeJudged({ rule, at }: Suppression, { form, figures, relations, context }: Subject): boolean {
  if (rule === "figures-unchanged") return context.reports?.lastYear !== undefined;
  if (!form.relations.some((relation) => relation.rule === rule && relation.reports.length > 0)) return true;
  return relations.some(
    (relation) =>
      relation.rule === rule &&
      relation.plus.some(({ cell }) => isWithin(form.cells[cell]?.pointer ?? "", at)) &&
      evaluate(relation, figures, form).kind !== "unassessable",
  );
}

function suppressionsOf({ source }: Subject): Suppression[] {
  const list = nodeAt(source, ["suppressions"]);
  if (list?.kind !== "list") return [];
  return list.items.flatMap((item, index) => {
    if (item.kind !== "map") return [];
    const [rule, at, reason] = ["rule", "at", "reason"].map((key) => textOf(item, key));
    return rule === undefined || at === undefined || reason === undefined
      ? []
      : [{ index, rule, at, reason }];
  });
}

function textOf(map: SourceMap, key: string): string | undefined {
  const node = map.entries.get(key)?.node;
  return node?.kind === "scalar" && typeof node.value === "string" && node.value.trim() !== ""
    ? node.value
    : undefined;
}

function unusedFinding({ index, rule }: Suppression, subject: Subject): Finding[] {
  const message = canBeJudged(rule)
    ? subject.messages.unusedSuppression(rule)
    : subject.messages.notForJudgement(rule);
  const pointer = `/suppressions/${index}/rule`;
  const finding = buildFinding(
    { rule: "suppression-unused", severity: "warning", pointer, message },
    subject,
  );
  return finding ? [finding] : [];
}
