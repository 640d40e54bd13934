import picomatch from "picomatch";
import { isHidden, isInstalled, type Search } from "./walk.js";

/** A glob as a folder, and what is looked for below it. What is hidden is found where the glob names it. */
export function readGlob(glob: string): { readonly base: string; readonly search: Search } {
  const { base, glob: pattern } = picomatch.scan(glob, { nonegate: true });
  const fits = picomatch(pattern, { nonegate: true });
  const depth = pattern.includes("**") ? Infinity : pattern.split("/").length;
  const namesHidden = /(?:^|[/{,(])\./.test(pattern);
  return {
    base,
    search: {
      accepts: (path) => fits(path),
      enters: (path) =>
        !isInstalled(path) && (namesHidden || !isHidden(path)) && path.split("/").length < depth,
    },
  };
}
