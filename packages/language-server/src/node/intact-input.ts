import { Transform } from "node:stream";

/** A text of this length is a mistake in the header: no report, open or closed, comes near it. */
const longestBody = 256 * 1024 * 1024;

/** Longer than any header: what goes on without an end is none. */
const longestHeader = 16 * 1024;

export interface InputProblems {
  /** A message is dropped; those behind it are read. */
  readonly dropped: (reason: string) => void;
  /** Nothing behind this can be told apart. */
  readonly lost: (reason: string) => void;
}

/**
 * Lets only whole messages through to the protocol's library, which after a broken one waits for ever and says nothing.
 * What stands between two messages is skipped up to the next header.
 */
export function intactInput(problems: InputProblems): Transform {
  const input = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      while (readMessage()) continue;
      done();
    },
  });
  let pending: Buffer = Buffer.alloc(0);
  /** Of the message whose header was read. */
  let length: number | undefined;
  return input;

  function readMessage(): boolean {
    if (length === undefined) return readHeader();
    if (pending.length < length) return false;
    const body = pending.subarray(0, length);
    pending = pending.subarray(length);
    length = undefined;
    if (isJson(body))
      input.push(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
    else problems.dropped(`The message is no JSON: ${excerpt(body)}`);
    return true;
  }

  function readHeader(): boolean {
    const end = /\r?\n\r?\n/.exec(pending.toString("latin1", 0, longestHeader));
    if (!end) {
      if (pending.length > longestHeader) skip(pending.length, "no header");
      return false;
    }
    const size = end.index + end[0].length;
    const header = pending.toString("latin1", 0, end.index);
    const [field, ...others] = header.split(/\r?\n/).toReversed().flatMap(lengthIn);
    if (field === undefined) {
      skip(size, "no Content-Length");
      return true;
    }
    const isClean = others.length === 0 && header.split(/\r?\n/).every((line) => /^[\w-]+:/.test(line));
    if (!isClean) problems.dropped(`What stands before the message is none: ${excerpt(pending)}`);
    pending = pending.subarray(size);
    length = field;
    if (length > longestBody) problems.lost(`A message of ${length} bytes is announced`);
    return length <= longestBody;
  }

  function skip(size: number, reason: string): void {
    problems.dropped(`The message has ${reason}: ${excerpt(pending)}`);
    pending = pending.subarray(size);
  }
}

/** What a line of a header says of the length; behind the rest of something else as well. */
function lengthIn(line: string): number[] {
  const digits = /content-length:[ \t]*(\d{1,15})[ \t]*$/i.exec(line)?.[1];
  return digits === undefined ? [] : [Number(digits)];
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(body.toString("utf8"));
    return true;
  } catch {
    return false;
  }
}

/** The beginning, as far as it is harmless to show. */
function excerpt(bytes: Buffer): string {
  return JSON.stringify(bytes.toString("latin1", 0, 60));
}
