/** As many entries of a list as a reader sees, finds and prints before asking for more. */
export const LISTED_AT_FIRST = 200
