// Holds the packages to their directions, and the layers of core to their order. A type counts as much as a value.

/** Which packages of ours each one may import; any other is refused. */
const directions = {
  "packages/core": [],
  // Bundled into the package when it is built: what is installed imports nothing.
  "packages/types": ["packages/codegen"],
  "packages/codegen": ["packages/core"],
  "packages/project": ["packages/core"],
  "packages/tables": ["packages/core"],
  "packages/renderer": ["packages/core"],
  "packages/language-service": ["packages/core", "packages/tables"],
  "packages/language-server": ["packages/core", "packages/project", "packages/language-service"],
  "packages/cli": [
    "packages/core",
    "packages/project",
    "packages/codegen",
    "packages/renderer",
    "packages/language-server",
  ],
  "apps/vscode": [
    "packages/core",
    "packages/project",
    "packages/renderer",
    "packages/language-service",
    "packages/language-server",
  ],
};

/** These run in a browser as they run in Node. */
const pure = [
  "packages/core",
  "packages/tables",
  "packages/language-service",
  "packages/language-server",
  "packages/project",
  "packages/types",
];

/** Where a pure package meets the machine. */
const nodeEntries = ["packages/project/src/node\.ts$", "packages/language-server/src/node/"];

/** Each layer of core may import those before it; what stands above the layers may import them all. */
const layers = [
  "text",
  "(?:form|generated)",
  "source",
  "report",
  "rules",
  "configuration",
  "check",
  "fix",
  "explain",
];
const core = "packages/core/src";

export default {
  forbidden: [
    {
      name: "no-circles",
      comment: "Of two files that need each other, one can be read only with the other.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "packages-have-directions",
      comment: "A package says in .dependency-cruiser.js which others it may import.",
      severity: "error",
      from: { path: `^(?!(?:${names(Object.keys(directions))})/)(?:packages|apps)/` },
      to: {},
    },
    ...Object.entries(directions).map(([folder, allowed]) => ({
      name: `directions-of-${folder.split("/")[1]}`,
      severity: "error",
      from: { path: `^${folder}/src/` },
      to: { path: `^(?!(?:${names([folder, ...allowed])})/)(?:packages|apps)/` },
    })),
    {
      name: "packages-by-their-entries",
      comment: "Another package is imported by its name: its files may move.",
      severity: "error",
      from: { path: "^((?:packages|apps)/[^/]+)/src/" },
      to: { path: "^(?:packages|apps)/[^/]+/src/", pathNot: "^$1/" },
    },
    {
      name: "pure-packages",
      comment: "What is pure uses nothing of Node.",
      severity: "error",
      from: { path: `^(?:${names(pure)})/src/`, pathNot: nodeEntries.map((entry) => `^${entry}`) },
      to: { dependencyTypes: ["core"] },
    },
    ...layers.map((layer, index) => ({
      name: `layers-of-core-${layer.replace(/\W+/g, "-")}`,
      severity: "error",
      from: { path: `^${core}/${layer}/` },
      to: { path: `^${core}/(?!(?:${names(layers.slice(0, index + 1))})/)` },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
    doNotFollow: { path: ["node_modules", "/dist/"] },
    exclude: { path: "\\.test\\.ts$" },
  },
};

function names(folders) {
  return folders.join("|");
}
