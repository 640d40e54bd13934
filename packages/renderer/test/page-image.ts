import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const folder = fileURLToPath(new URL("pages/", import.meta.url));
const update = process.env["UPDATE_PAGES"] === "true";

/** The first pages of a PDF side by side, small: enough to see a page that is laid out otherwise. */
export function pagesOf(pdf: Uint8Array, count = 4): PNG {
  const work = mkdtempSync(join(tmpdir(), "gouji-pages-"));
  execFileSync("pdftoppm", ["-r", "36", "-l", String(count), "-png", "-", join(work, "page")], {
    input: pdf,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const pages = readdirSync(work)
    .sort()
    .map((file) => PNG.sync.read(readFileSync(join(work, file))));
  rmSync(work, { recursive: true });
  return sideBySide(pages);
}

function sideBySide(pages: readonly PNG[]): PNG {
  const whole = new PNG({
    width: pages.reduce((width, page) => width + page.width, 0),
    height: Math.max(...pages.map(({ height }) => height)),
  });
  let left = 0;
  for (const page of pages) {
    PNG.bitblt(page, whole, 0, 0, page.width, page.height, left, 0);
    left += page.width;
  }
  return whole;
}

/** Grey in 8 bits: a quarter of the size, and what a printer shows. */
function packed(image: PNG): Buffer {
  return PNG.sync.write(image, { colorType: 0, inputColorType: 6, deflateLevel: 9 });
}

/**
 * The part of a picture, from 0 to 1, that is not as in the picture that was looked at. A picture that differs is kept
 * outside the repository, and UPDATE_PAGES=true takes it over.
 */
export function differenceFrom(name: string, image: PNG): number {
  const path = join(folder, `${name}.png`);
  if (update) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, packed(image));
  }
  if (!existsSync(path)) return 1;
  const wanted = PNG.sync.read(readFileSync(path));
  const seen = PNG.sync.read(packed(image));
  const { width, height } = wanted;
  const same = seen.width === width && seen.height === height;
  const difference = same
    ? pixelmatch(wanted.data, seen.data, undefined, width, height, { threshold: 0.25 })
    : width * height;
  if (difference > 0) writeFileSync(join(tmpdir(), `gouji-${name}.png`), packed(image));
  return difference / (width * height);
}
