import { fieldText } from "./field-text.js";
import type { Filling } from "./filling.js";

/** The title of a report, with what its fields say; what a draft does not have yet shows as a gap. */
export function titleOf({ form, source, messages }: Filling): string {
  return form.title.replace(/\{([^{}]*)\}/g, (_, key: string) => {
    const field = form.fields.find((one) => one.key === key);
    const text = field ? fieldText(field, source, messages) : "";
    return text.replaceAll("\n", " ") || messages.missing;
  });
}
