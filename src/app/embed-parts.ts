/* What is loaded, in one file, where the page is shown inside another one. */
import './embed.css'

export { HostGestures } from '../map/HostGestures.tsx'
export { EmbedHead } from './EmbedHead.tsx'
export { openLinksOutside } from './open-links-outside.ts'
