import { CorrectionList } from '../panel/CorrectionList.tsx'
import type { AboutProps } from './about-props.ts'

/** What was changed in the dataset, when and why. */
export function Corrections({ dataset }: AboutProps) {
  return <CorrectionList dataset={dataset} />
}
