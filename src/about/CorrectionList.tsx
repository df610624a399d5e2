import { localized } from '../dataset/localized-text.ts'
import { plainDay } from '../text/days.ts'
import { creditsText as text } from '../text/parts.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import type { AboutProps } from './about-props.ts'

/** The log of corrections: the day, what was changed, and why. */
export function CorrectionList({ dataset }: Pick<AboutProps, 'dataset'>) {
  const { corrections, language } = dataset
  if (corrections.length === 0) return <p>{text.credits.noCorrections}</p>
  return (
    <ul className="corrections">
      {corrections.map(({ day, what, why }) => {
        const change = localized(what, text.language, language)
        return (
          <li key={`${day} ${change.text}`}>
            {plainDay(day, text.language)}: <InLanguage {...change} />{' '}
            <InLanguage {...localized(why, text.language, language)} />
          </li>
        )
      })}
    </ul>
  )
}
