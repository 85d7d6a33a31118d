/** What a sequence of words starts from: by itself, as part of a compound, or as what is done with a verb (its place + FIRST_VERB). */
export const PLAIN = 0;
export const HEADS = 1;
export const MODIFIERS = 2;
export const FIRST_VERB = 3;
