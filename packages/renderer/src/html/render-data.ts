/**
 * The report as JSON for machines that read the page. A block of data, not a script: browsers run nothing of a type
 * that is not JavaScript, and the policy of the page forbids what they would.
 */
export function renderData(json: string): string {
  // No text of a report may end the block: a sign < is the same in JSON written as an escape.
  return `<script type="application/json" id="data">${json.replaceAll("<", "\\u003c")}</script>`;
}
