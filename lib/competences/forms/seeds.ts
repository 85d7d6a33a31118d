/** What a sequence of words starts from: by itself, or as what is done with a verb (its place + FIRST_VERB). */
export const PLAIN = 0;
export const FIRST_VERB = 1;
