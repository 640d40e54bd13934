/**
 * The SHA-256 of the stylesheet, for the page's content security policy. It stands here because pure code has no
 * hash function that answers at once; a test fails with the right value when the stylesheet has changed.
 */
export const stylesheetHash = "sha256-PywosfzQTf3x8gtRGEwAKlyUOX2QBgR/JECMY/2fzzU=";
