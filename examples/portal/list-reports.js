// Prints a table of the reports in a folder: node list-reports.js FOLDER
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkRelations, validate } from "@gouji/types";
import { parse } from "yaml";

const [folder = "."] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => /\.gouji\.(ya?ml|json)$/.test(name));

const rows = names.sort().map((name) => {
  const result = validate(parse(readFileSync(join(folder, name), "utf8")));
  if (!result.ok) return { 文件: name, 问题: result.findings[0]?.message };
  const { organ, year, requests, disputes } = result.value;
  const [received, carriedOut] = [requests.received.total, requests.carriedOut.total];
  const disputed = disputes.review.total;
  const problems = checkRelations(result.value).length;
  return { 文件: name, 机关: organ, 年度: year, 新收: received, 结转下年: carriedOut, 复议: disputed, 问题: problems };
});
console.table(rows);
