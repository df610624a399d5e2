import { useSyncExternalStore } from 'react'

/** By day or by night; `system` as the reader's device has it. */
export const THEMES = ['system', 'light', 'dark'] as const

/** How strongly inks and lines stand out; `system` as the reader's device has it. */
export const CONTRASTS = ['system', 'more'] as const

/** What the reader has chosen of a page's looks. */
export interface Display {
  readonly theme: (typeof THEMES)[number]
  readonly contrast: (typeof CONTRASTS)[number]
}

type DisplayPart = keyof Display

const CHOICES: { readonly [Part in DisplayPart]: readonly Display[Part][] } = {
  theme: THEMES,
  contrast: CONTRASTS,
}

/** Where the browser keeps a choice; index.html reads it before the first paint. */
const keyOf = (part: DisplayPart) => `dateline-${part}`

const listeners = new Set<() => void>()

/** What has been chosen, kept up to date. A page that is written is as the system has it. */
export function useDisplay(): Display {
  return { theme: useChoice('theme'), contrast: useChoice('contrast') }
}

function useChoice<Part extends DisplayPart>(part: Part): Display[Part] {
  return useSyncExternalStore<Display[Part]>(
    subscribe,
    () => choiceNow(part),
    () => 'system',
  )
}

/**
 * Shows the page as chosen, and remembers it for the next one. The styles read it from the page's root
 * element.
 * @returns whether the browser keeps it: one that refuses shows it until the page is left
 */
export function chooseDisplay<Part extends DisplayPart>(
  part: Part,
  choice: Display[Part],
): boolean {
  const { dataset } = document.documentElement
  if (choice === 'system') delete dataset[part]
  else dataset[part] = choice
  for (const changed of listeners) changed()
  try {
    if (choice === 'system') localStorage.removeItem(keyOf(part))
    else localStorage.setItem(keyOf(part), choice)
    return true
  } catch {
    return false
  }
}

/** What an older version or another program may have left under the key is no choice. */
function choiceNow<Part extends DisplayPart>(part: Part): Display[Part] {
  const kept = document.documentElement.dataset[part]
  return CHOICES[part].find((choice) => choice === kept) ?? 'system'
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed)
  return () => {
    listeners.delete(changed)
  }
}
