import { Writable } from "node:stream";

const lineFeed = 10;

/**
 * Lets the head and the body of a message, which the protocol's library writes apart, leave in one piece: the client is
 * woken once for a message, and the server not interrupted between the two.
 */
export function joinedOutput(output: Writable): Writable {
  let head: Buffer = Buffer.alloc(0);
  const joined = new Writable({
    write(chunk: Buffer, _encoding, done) {
      // A head ends in an empty line, a body in a brace.
      if (chunk.at(-1) === lineFeed) {
        head = chunk;
        done();
      } else output.write(Buffer.concat([head, chunk]), done);
    },
  });
  output.on("error", (error) => joined.destroy(error));
  return joined;
}
