// Puts the licence into the package that is being packed (run by `prepack`, in the package's folder).
import { copyFileSync } from "node:fs";
import { join } from "node:path";

copyFileSync(new URL("../LICENSE", import.meta.url), join(process.cwd(), "LICENSE"));
