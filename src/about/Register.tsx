import type { Dataset } from '../dataset/model.ts'
import { aboutText as text } from '../text/parts.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import type { AboutProps } from './about-props.ts'
import { type CitedReport, RegisterTable } from './RegisterTable.tsx'

/** The rows of the register, and the reports that each is cited for. */
export function Register({ dataset, navigation }: AboutProps) {
  const registers = new Map(dataset.records.map(({ register, url }) => [register, url]))
  const citing = citedReports(dataset)
  if (registers.size === 0) return <p>{text.about.noRegister}</p>
  return [...registers].map(([register, url]) => (
    <div key={register} className="about-register">
      <p>
        <a href={url} rel="noreferrer">
          <InLanguage text={register} language={dataset.language} />
        </a>
      </p>
      <RegisterTable
        register={register}
        language={dataset.language}
        records={dataset.records.filter((record) => record.register === register)}
        citing={citing}
        navigation={navigation}
      />
    </div>
  ))
}

/** The reports that cite each row, by the row's id. */
function citedReports({ stops }: Dataset): ReadonlyMap<string, readonly CitedReport[]> {
  const citing = new Map<string, CitedReport[]>()
  for (const stop of stops) {
    for (const event of stop.events) {
      if (event.record === undefined) continue
      const { id, relation } = event.record
      const before = citing.get(id) ?? []
      citing.set(id, before)
      before.push({ stop, event, isOtherwise: relation === 'corrects' })
    }
  }
  return citing
}
