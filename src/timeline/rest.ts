/** How long after the last change days count as entered, in milliseconds: a pause in typing. */
export const RESTS_AFTER = 900
