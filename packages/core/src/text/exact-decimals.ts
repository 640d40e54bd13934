/** A decimal number exactly: `digits` over ten to the power of `scale`. */
interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/** The sum of decimals as one adds them on paper: 0.1 and 0.2 are 0.3. */
export function exactSum(values: readonly number[]): number {
  if (values.every(Number.isInteger)) return values.reduce((sum, value) => sum + value, 0);
  const terms = values.map(toExact);
  const scale = Math.max(...terms.map((term) => term.scale));
  const digits = terms.reduce((sum, term) => sum + atScale(term, scale), 0n);
  return toNumber({ digits, scale });
}

/**
 * `numerator ÷ denominator × times`, rounded half away from zero to so many decimals.
 *
 * @param denominator not 0
 */
export function exactRatio(numerator: number, denominator: number, times: number, decimals: number): number {
  const [top, bottom, factor] = [toExact(numerator), toExact(denominator), toExact(times)];
  const dividend = top.digits * factor.digits * ten(bottom.scale + decimals);
  const divisor = bottom.digits * ten(top.scale + factor.scale);
  const isNegative = dividend < 0n !== divisor < 0n;
  const [size, by] = [absolute(dividend), absolute(divisor)];
  const rounded = (size * 2n + by) / (by * 2n);
  return toNumber({ digits: isNegative ? -rounded : rounded, scale: decimals });
}

/** Drops what binary fractions add to a result of decimals. */
export function withoutBinaryRest(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** A number's shortest decimal form is what was written, up to fifteen digits. */
function toExact(value: number): Exact {
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(sign + whole + fraction);
  return scale < 0 ? { digits: digits * ten(-scale), scale: 0 } : { digits, scale };
}

function toNumber({ digits, scale }: Exact): number {
  return Number(`${digits}e-${scale}`);
}

function atScale({ digits, scale }: Exact, wanted: number): bigint {
  return digits * ten(wanted - scale);
}

function ten(power: number): bigint {
  return 10n ** BigInt(power);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
