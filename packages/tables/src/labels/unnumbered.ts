const ways = [
  "[一二三四五六七八九十]+、",
  "[（(][一二三四五六七八九十]+[）)]",
  "[（(]?[\\d０-９]+[.．、)）]",
  // With nothing behind it: 1本年新收, but not 5日内.
  "[\\d０-９]{1,2}(?![年月日])(?=\\p{L})",
  "[①-⑳㈠-㈩]",
];

const number = new RegExp(`^\\s*(?:${ways.join("|")})`, "u");

/** A label without its number: 一、 （一） 1. */
export function unnumbered(label: string): string {
  return label.replace(number, "");
}
