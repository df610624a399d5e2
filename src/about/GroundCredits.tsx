import { groundCredits } from '../text/credits.ts'
import { CreditList } from '../ui/CreditList.tsx'

/** Where the map's lines and names come from, and how disputed borders are drawn. */
export function GroundCredits() {
  return <CreditList credits={groundCredits()} />
}
