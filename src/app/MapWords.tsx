import type { ComponentProps } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { MapInWords } from '../panel/MapInWords.tsx'
import { text } from '../text/text.ts'
import { PaneFailure } from './PaneFailure.tsx'
import { wordsLater } from './words-later.ts'

const { Component: Sentences, Written: WrittenSentences, load } = wordsLater

/** The map in words, with its code once it is asked for. */
export function MapWords(told: ComponentProps<typeof Sentences>) {
  return (
    <MapInWords written={<WrittenSentences {...told} />} load={load}>
      <ErrorBoundary fallback={<PaneFailure message={text.words.broken} />}>
        <Sentences {...told} />
      </ErrorBoundary>
    </MapInWords>
  )
}
