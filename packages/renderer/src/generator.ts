/** By it a later run knows that a file is one of ours. */
export const generator = "Gouji";
