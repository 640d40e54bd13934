export { type Amount, amountOf } from "./amount.js";
export { exactRatio, exactSum } from "./exact-decimals.js";
export { escapeStep, pointerOf, stepsOf } from "./json-pointer.js";
export { type Messages, messagesIn } from "./messages/messages.js";
export { Positions } from "./positions.js";
export { codePointName, spellUnprintable, unprintableIn } from "./unprintable.js";
