import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { scenesByStop } from '../../src/itinerary/scenes.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { PlayControls } from '../../src/timeline/PlayControls.tsx'
import { PlaySteps } from '../../src/timeline/PlaySteps.tsx'
import { idlePlayback, type Playback } from '../../src/timeline/playback.ts'
import { aReturningJourney } from '../panel/journeys.ts'

describe('the button that plays', () => {
  function showButton(props: { isPlaying?: boolean; canPlay?: boolean } = {}) {
    const onPress = vi.fn()
    render(<PlayControls isPlaying={false} canPlay onPress={onPress} {...props} />)
    return onPress
  }

  it('is named by what it does', () => {
    showButton()
    expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', { name: 'Play' })])
  })

  it('pauses while it plays', () => {
    showButton({ isPlaying: true })
    expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull()
  })

  it.each(['{Enter}', ' '])('is pressed by the key “%s”', async (key) => {
    const onPress = showButton()
    await userEvent.tab()
    await userEvent.keyboard(key)
    expect(onPress).toHaveBeenCalledOnce()
  })

  it('cannot be pressed where there is nothing to play', async () => {
    const onPress = showButton({ canPlay: false })
    await userEvent.click(screen.getByRole('button', { name: 'Play' }))
    expect(screen.getByRole('button', { name: 'Play' })).toBeDisabled()
    expect(onPress).not.toHaveBeenCalled()
  })
})

describe('the steps', () => {
  const journey = aReturningJourney()
  const scenes = scenesByStop(journey.trips, shownStops(journey, ALL_DAYS))

  function showSteps(playback: Partial<Playback> = {}) {
    const asked = { onStep: vi.fn(), onSpeed: vi.fn(), onMode: vi.fn() }
    render(
      <PlaySteps
        playback={{ ...idlePlayback(scenes), status: 'paused', ...playback }}
        words="1 of 5: Alder Bay"
        {...asked}
      />,
    )
    return asked
  }

  const back = () => screen.getByRole('button', { name: 'Step back' })
  const forward = () => screen.getByRole('button', { name: 'Step forward' })

  it('go forward and back', async () => {
    const { onStep } = showSteps({ at: 2 })
    await userEvent.click(forward())
    await userEvent.click(back())
    expect(onStep.mock.calls).toEqual([[1], [-1]])
  })

  it('end where the journey does', () => {
    showSteps({ at: scenes.length - 1 })
    expect(forward()).toBeDisabled()
    expect(back()).toBeEnabled()
  })

  it('begin where the journey does', () => {
    showSteps({ at: 0 })
    expect(back()).toBeDisabled()
    expect(forward()).toBeEnabled()
  })

  it('keep both while it plays: the first is shown again, after the last it ends', () => {
    showSteps({ at: 0, status: 'playing' })
    expect(back()).toBeEnabled()
    expect(forward()).toBeEnabled()
  })

  it('say where it is', () => {
    showSteps({ status: 'playing' })
    expect(screen.getByText('1 of 5: Alder Bay')).toBeVisible()
  })

  it('say that it is paused there, since the page may have gone elsewhere', () => {
    showSteps()
    expect(screen.getByText('Paused at 1 of 5: Alder Bay')).toBeVisible()
  })

  it('have a speed', async () => {
    const { onSpeed } = showSteps()
    const speed = screen.getByRole('combobox', { name: 'Speed' })
    expect(speed).toHaveDisplayValue('1×')
    await userEvent.selectOptions(speed, '½×')
    await userEvent.selectOptions(speed, '2×')
    expect(onSpeed.mock.calls).toEqual([[0.5], [2]])
  })

  it('are stops or days', async () => {
    const { onMode } = showSteps()
    const steps = screen.getByRole('combobox', { name: 'Steps' })
    expect(steps).toHaveDisplayValue('Stop by stop')
    await userEvent.selectOptions(steps, 'Day by day')
    expect(onMode.mock.calls).toEqual([['days']])
  })
})
