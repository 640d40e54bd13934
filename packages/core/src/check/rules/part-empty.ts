import { nodeAt } from "../../source/pointer.js";
import type { Fault } from "../build-finding.js";
import type { Subject } from "../../report/subject.js";

/** No part of the report is empty; one with nothing to say says 无. */
export function partEmpty({ source, form, messages }: Subject): Fault[] {
  return form.parts.flatMap((part) => {
    const node = part.kind === "prose" ? nodeAt(source, [part.pointer.slice(1)]) : undefined;
    if (node?.kind !== "scalar" || !/^\s*$/.test(String(node.value ?? ""))) return [];
    const message = messages.emptyPart(part.title);
    return [{ rule: "part-empty", severity: "error" as const, pointer: part.pointer, message }];
  });
}
