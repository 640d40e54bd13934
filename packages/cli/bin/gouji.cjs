#!/usr/bin/env node
"use strict";
// Checked in: `npm ci` links a command only where its file exists, and what this one loads is made by the build.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const command = join(__dirname, "../dist/gouji.cjs");
if (existsSync(command)) {
  require(command);
} else {
  process.stderr.write(
    "gouji 尚未构建，请先运行 npm run build 或 npm start。gouji is not built yet: run npm run build or npm start first.\n",
  );
  process.exitCode = 2;
}
