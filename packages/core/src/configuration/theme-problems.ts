import type { Language } from "../text/language.js";
import { messagesIn } from "../text/messages/messages.js";
import { configurationErrors } from "./configuration-errors.js";
import { configurationMessage } from "./configuration-message.js";

/** What is wrong with the tokens of a theme, each with its place in the configuration file. */
export function themeProblems(tokens: unknown, language: Language = "zh"): string[] {
  const messages = messagesIn(language);
  return configurationErrors({ theme: tokens }).map((error) => {
    const place = error.instancePath.slice(1).replaceAll("/", ".");
    return `${place}: ${configurationMessage(error, messages)}`;
  });
}
