/** A VS Code that asks nothing, fetches nothing and looks the same on every run. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "update.showReleaseNotes": false,
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.editor.empty.hint": "hidden",
  "workbench.settings.enableNaturalLanguageSearch": false,
  "chat.disableAIFeatures": true,
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "json.schemaDownload.enable": false,
  "files.autoSave": "off",
  "files.hotExit": "off",
  "editor.minimap.enabled": false,
  // The path of the active file in the workspace; the page reads it from there.
  "window.title": "${activeEditorMedium}",
  // What is completed comes from the support of the language, not from words of the file.
  "editor.wordBasedSuggestions": "off",
  // A hover that follows the mouse would cover what the next step clicks.
  "editor.hover.delay": 2000,
};
