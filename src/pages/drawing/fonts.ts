/** The families that pictures of the build are set in; register-fonts.ts says what is in them. */
export type FontFamily = 'Dateline Sans' | 'Dateline Serif'

/** The sans as a CSS font-family list, for what a map has of names. */
export const MAP_FONT = '"Dateline Sans"'
