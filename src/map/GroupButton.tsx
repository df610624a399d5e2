import { squareAround } from '../labels/box.ts'
import type { GroupMark } from '../labels/layout.ts'
import { groupRows, printedInGroup } from '../picture/stop-card.ts'
import { dotClass, dotLook } from '../picture/stop-mark.ts'
import { inRow } from '../text/lists.ts'
import { text } from '../text/text.ts'
import { ManyStopsButton, type ManyStopsProps } from './ManyStopsButton.tsx'
import { dotPlace, TARGET } from './StopButton.tsx'

interface GroupButtonProps extends ManyStopsProps {
  readonly mark: GroupMark
}

/** Stops too close to tell apart: one card that names them. */
export function GroupButton({ mark, ...many }: GroupButtonProps) {
  const { members, highlighted } = many
  const names = members.map(({ stop }) => stop.name)
  // First as the card prints it, which is what a voice command says (WCAG 2.2, 2.5.3); then the rest.
  const printed = mark.card === null ? [] : groupRows(names)
  const left = mark.card === null ? names : names.slice(printedInGroup(names.length))
  const box = mark.card?.box ?? squareAround(mark.anchor, TARGET / 2)
  return (
    <ManyStopsButton
      {...many}
      kind={mark.card === null ? 'stop-button-bare' : 'group-button'}
      box={box}
      label={text.map.group({ names: inRow([...printed, ...left]), amount: names.length })}
    >
      {members.map((shown, index) => {
        const anchor = mark.anchors[index]
        return anchor === undefined ? null : (
          <span
            key={shown.stop.id}
            className={dotClass(dotLook(shown))}
            style={dotPlace(anchor, box)}
          />
        )
      })}
      {mark.card !== null && (
        <span className="card">
          {printed.map((row, index) => (
            <bdi
              key={members[index]?.stop.id}
              className={
                highlighted.has(members[index]?.stop.id ?? '')
                  ? 'card-name card-name-highlighted'
                  : 'card-name'
              }
            >
              {row}{' '}
            </bdi>
          ))}
        </span>
      )}
    </ManyStopsButton>
  )
}
