/** Whether a document is a report, by its file name. */
export function isReportFile(uri: string): boolean {
  return /\.gouji\.(?:ya?ml|json)$/i.test(uri);
}
