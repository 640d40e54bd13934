import type { Form, StructureError } from "../form/form.js";
import { shortened } from "../text/shortened.js";
import { messagesIn } from "../text/messages/messages.js";
import { nodeAt } from "../source/pointer.js";
import { Positions } from "../text/positions.js";
import type { Source } from "../source/source.js";
import type { Fault } from "./build-finding.js";
import type { CheckContext } from "../report/context.js";
import type { Finding } from "./finding.js";
import { spanAt, type Subject } from "../report/subject.js";

export function isFormatError({ instancePath, keyword }: StructureError): boolean {
  return instancePath === "/format" && keyword === "const";
}

/** The form is chosen, so what is wrong is how its name is written. */
export function unquotedFormatFault({ form, messages }: Subject): Fault {
  return {
    rule: "format-unquoted",
    severity: "error",
    pointer: "/format",
    message: messages.unquotedFormat(form.id),
    fixes: [
      {
        title: messages.writeAs(`"${form.id}"`),
        kind: "safe",
        set: [{ pointer: "/format", value: form.id }],
      },
    ],
  };
}

/** `format-unknown`: a report that names no known form; nothing else can be checked. */
export function formatUnknown(source: Source, forms: readonly Form[], { language }: CheckContext): Finding {
  const messages = messagesIn(language);
  const node = nodeAt(source, ["format"]);
  const known = forms.map(({ id }) => `"${id}"`).join("、");
  const written = node?.kind === "scalar" ? shortened(String(node.value)) : "…";
  const isReport = source.root?.kind === "map" && source.root.entries.size > 0;
  const what = !isReport
    ? messages.emptyReport
    : node
      ? messages.unknownFormat(written, known)
      : messages.missingFormat(known);
  const { start, end } = spanAt("/format", source);
  return {
    rule: "format-unknown",
    severity: "error",
    file: source.file,
    pointer: "/format",
    ...(source.syntax !== "value" && { range: new Positions(source.text).range(start, end) }),
    label: "format",
    message: messages.sentence(what),
    related: [],
    fixes: [],
    docs: "rules/format-unknown.md",
  };
}
