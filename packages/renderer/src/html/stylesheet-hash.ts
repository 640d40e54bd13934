/**
 * The SHA-256 of the stylesheet, for the page's content security policy. It stands here because pure code has no
 * hash function that answers at once; a test fails with the right value when the stylesheet has changed.
 */
export const stylesheetHash = "sha256-pJ0FziDpUFKQLEt1TWNu0MNvkibE8FH4pirK5N2+8Zc=";
