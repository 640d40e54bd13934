import { FileError, mostBytes } from "@gouji/project";

/**
 * All that a stream gives, of which nobody knows how much it is.
 *
 * @throws {FileError} as soon as it is more than any report
 */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > mostBytes) throw new FileError("-", "too-large");
  }
  return Buffer.concat(chunks);
}
