import type { RegisterRecord } from '../dataset/model.ts'
import { briefSpan } from '../text/days.ts'
import { aboutText as text } from '../text/parts.ts'
import type { AboutProps } from './about-props.ts'
import { EventLink } from './EventList.tsx'

/** The rows of the register, and the reports that each is cited for. */
export function Register({ dataset, navigation }: AboutProps) {
  const registers = new Map(dataset.records.map(({ register, url }) => [register, url]))
  const placed = dataset.stops.flatMap((stop) => stop.events.map((event) => ({ stop, event })))
  const citing = ({ id }: RegisterRecord) => placed.filter(({ event }) => event.record?.id === id)
  if (registers.size === 0) return <p>{text.about.noRegister}</p>
  return [...registers].map(([register, url]) => (
    <div key={register} className="about-register">
      <p>
        <a href={url} rel="noreferrer">
          {register}
        </a>
      </p>
      {/* A table that is wider than the page scrolls by itself, with the keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className="about-scroll" aria-label={register} tabIndex={0}>
        <table aria-label={register}>
          <thead>
            <tr>
              <th scope="col">{text.about.days}</th>
              <th scope="col">{text.about.row}</th>
              <th scope="col">{text.about.cites}</th>
            </tr>
          </thead>
          <tbody>
            {dataset.records
              .filter((record) => record.register === register)
              .map((record) => (
                <tr key={record.id}>
                  <th scope="row">
                    {briefSpan({ start: record.start, end: record.end }, text.language, true)}
                  </th>
                  <td>
                    {record.country}: {record.locale}
                  </td>
                  <td>
                    {citing(record).length === 0 && text.about.nothingCites}
                    {citing(record).map(({ stop, event }) => (
                      <p key={event.id}>
                        <EventLink stop={stop} event={event} navigation={navigation} />
                        {event.record?.relation === 'corrects' && ` (${text.about.citesOtherwise})`}
                      </p>
                    ))}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </div>
  ))
}
