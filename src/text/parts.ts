import { type Part, type Text, text } from './text.ts'

/*
 * The text as code knows it that comes with more than the opening part: the same object. Who loads
 * such code says so with `withText`, and a test compares the two.
 */

/** What is said of a stop and its reports. */
export const stopText = of<'opening' | 'stop'>()

/** What a printed page says. */
export const handoutText = of<'opening' | 'stop' | 'handout'>()

/** What is said while the itinerary is searched. */
export const searchText = of<'opening' | 'search'>()

/** What the map in words says. */
export const wordsText = of<'opening' | 'words' | 'long'>()

/** What is said of lists that are shown in part. */
export const longText = of<'opening' | 'long'>()

/** What is said while something is cited. */
export const citeText = of<'opening' | 'cite'>()

/** What is said in a frame of another page, and where its code is given. */
export const embedText = of<'opening' | 'embed'>()

/** The list of keys. */
export const keysText = of<'opening' | 'keys'>()

/** What is said while a picture is saved, and what stands on it. */
export const pictureText = of<'opening' | 'picture'>()

/** What is said where theme and contrast are chosen. */
export const displayText = of<'opening' | 'display'>()

/** What is said while the journey is played. */
export const playText = of<'opening' | 'play'>()

/** What is said where an address cannot be shown as it asks. */
export const noticeText = of<'opening' | 'notice'>()

/** What is said of a dataset that did not come with the site. */
export const otherDataText = of<'opening' | 'otherData'>()

/** What is said of a new version of the site. */
export const newVersionText = of<'opening' | 'newVersion'>()

/** The credits in full. */
export const creditsText = of<'opening' | 'credits'>()

/** What the page about method and sources says. */
export const aboutText = of<'opening' | 'stop' | 'credits' | 'about'>()

/** What is said of a dataset's problems. */
export const problemText = of<'opening' | 'problems'>()

/** What built pages say of themselves, and the files that other programs read and show. */
export const buildText = of<'opening' | 'stop' | 'build'>()

function of<Of extends Part>(): Text<Of> {
  return text as unknown as Text<Of>
}
