import { otherCredits } from '../text/credits.ts'
import { creditsText as text } from '../text/parts.ts'
import { CreditList } from '../ui/CreditList.tsx'
import { FileLink } from '../ui/FileLink.tsx'
import type { AboutProps } from './about-props.ts'

/** The terms of the quotations and of the software. */
export function Licences({ base }: AboutProps) {
  return (
    <>
      <CreditList credits={otherCredits()} />
      <p className="screen-only">
        <FileLink base={base} file="licences.txt">
          {text.credits.licences}
        </FileLink>
      </p>
    </>
  )
}
