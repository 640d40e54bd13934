import { escapeStep } from "../../text/json-pointer.js";
import type { SourceNode } from "../../source/source.js";
import { codePointName, unprintableIn } from "../../text/unprintable.js";
import type { Fault } from "../build-finding.js";
import type { Subject } from "../../report/subject.js";

const mostNamed = 10;

/** More texts than these no report has. */
const mostReported = 1000;

/** No text holds a character that cannot be printed: most come from Word's symbol fonts. */
export function characterUnprintable(subject: Subject): Fault[] {
  const { root } = subject.source;
  const faults = root ? textsOf(root, "").flatMap((text) => faultOf(text, subject)) : [];
  return faults.slice(0, mostReported);
}

interface PlacedText {
  readonly pointer: string;
  readonly node: SourceNode;
  readonly text: string;
}

/** Not a generator: V8 of Node 20 miscompiles one that yields itself when it grows hot (".for is not iterable"). */
function textsOf(node: SourceNode, pointer: string): PlacedText[] {
  if (node.kind === "scalar")
    return typeof node.value === "string" ? [{ pointer, node, text: node.value }] : [];
  const children =
    node.kind === "map"
      ? [...node.entries].map(([key, entry]) => [key, entry.node] as const)
      : node.items.map((item, index) => [String(index), item] as const);
  return children.flatMap(([step, child]) => textsOf(child, `${pointer}/${escapeStep(step)}`));
}

function faultOf({ pointer, node, text }: PlacedText, { source, messages }: Subject): Fault[] {
  const characters = unprintableIn(text);
  const [first] = characters;
  if (first === undefined) return [];
  // One that is written as an escape, \u0001, is not found in the text; the finding then stands at the field.
  const at = source.text.slice(node.start, node.end).indexOf(first);
  const start = node.start + at;
  return [
    {
      rule: "character-unprintable",
      severity: "error",
      pointer,
      message: messages.unprintable(namesOf(characters)),
      ...(at >= 0 && { span: { start, end: start + first.length } }),
    },
  ];
}

/** The first few say what they are; a text in another encoding has thousands. */
function namesOf(characters: readonly string[]): string[] {
  const names = characters.slice(0, mostNamed).map(codePointName);
  return characters.length > mostNamed ? [...names, "…"] : names;
}
