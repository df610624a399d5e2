import { createRequire } from 'node:module'
import { GlobalFonts } from '@napi-rs/canvas'
import type { FontFamily } from './fonts.ts'

/*
 * The fonts of the build's pictures come from packages, not from the machine that builds: the same dataset makes the
 * same pictures everywhere. A package cuts a font into files by script; under one name they are one
 * family, of which each letter takes the file that has it.
 */

/** A package's files for some scripts, in some weights. */
interface FontFiles {
  readonly family: FontFamily
  readonly name: string
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

const LATIN_AND_KIN = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext']
const UPRIGHT = ['400-normal', '600-normal', '700-normal']

const FILES: readonly FontFiles[] = [
  {
    family: 'Dateline Sans',
    name: 'noto-sans',
    scripts: [...LATIN_AND_KIN, 'vietnamese', 'devanagari'],
    // The names of waters lean.
    styles: [...UPRIGHT, '400-italic'],
  },
  { family: 'Dateline Sans', name: 'noto-sans-arabic', scripts: ['arabic'], styles: UPRIGHT },
  { family: 'Dateline Sans', name: 'noto-sans-hebrew', scripts: ['hebrew'], styles: UPRIGHT },
  {
    family: 'Dateline Serif',
    name: 'noto-serif',
    scripts: [...LATIN_AND_KIN, 'vietnamese'],
    styles: ['400-normal'],
  },
  {
    family: 'Dateline Serif',
    name: 'noto-naskh-arabic',
    scripts: ['arabic'],
    styles: ['400-normal'],
  },
  {
    family: 'Dateline Serif',
    name: 'noto-serif-hebrew',
    scripts: ['hebrew'],
    styles: ['400-normal'],
  },
]

let areRegistered = false

/**
 * Makes the families known to the canvas, once for the process. Letters of a script that
 * none of the files has, such as Chinese, are drawn with a font of the machine, or as empty boxes.
 * @throws Error that names the file that cannot be read.
 */
export function registerFonts(): void {
  if (areRegistered) return
  const { resolve } = createRequire(import.meta.url)
  for (const { family, name, scripts, styles } of FILES) {
    for (const script of scripts) {
      for (const style of styles) {
        const file = `@fontsource/${name}/files/${name}-${script}-${style}.woff2`
        if (GlobalFonts.registerFromPath(resolve(file), family) === null) {
          throw new Error(`The font ${file} cannot be read: run npm install again.`)
        }
      }
    }
  }
  areRegistered = true
}
