const primes = primesUpTo(311);
// FIPS 180-4, 4.2.2 and 5.3.3: the fractions of the roots of the first primes.
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** The SHA-256 of a text in UTF-8, in Base64. The hash functions of browsers do not answer at once. */
export function sha256(text: string): string {
  const state = Uint32Array.from(start);
  const view = new DataView(padded(new TextEncoder().encode(text)).buffer);
  for (let offset = 0; offset < view.byteLength; offset += 64) addBlock(state, view, offset);
  const bytes = [...state].flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255));
  return btoa(String.fromCharCode(...bytes));
}

/** The message, a bit, zeros, and its length in bits, in whole blocks. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return bytes;
}

function addBlock(state: Uint32Array, view: DataView, offset: number): void {
  const words = schedule(view, offset);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [index, word] of words.entries()) {
    const choice = (e & f) ^ (~e & g);
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (constants[index] ?? 0) + word) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value;
}

function schedule(view: DataView, offset: number): Uint32Array {
  const words = new Uint32Array(64);
  const at = (index: number) => words[index] ?? 0;
  for (let index = 0; index < 16; index++) words[index] = view.getUint32(offset + 4 * index);
  for (let index = 16; index < 64; index++) {
    const [low, high] = [at(index - 15), at(index - 2)];
    const fromLow = turn(low, 7) ^ turn(low, 18) ^ (low >>> 3);
    const fromHigh = turn(high, 17) ^ turn(high, 19) ^ (high >>> 10);
    words[index] = at(index - 16) + fromLow + at(index - 7) + fromHigh;
  }
  return words;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}

function primesUpTo(last: number): number[] {
  const all = Array.from({ length: last - 1 }, (_, index) => index + 2);
  return all.filter((number) => all.every((other) => other * other > number || number % other !== 0));
}
