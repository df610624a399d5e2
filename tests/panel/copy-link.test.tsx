import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { CopyLink } from '../../src/panel/CopyLink.tsx'
import { Announcer } from '../../src/ui/announcer.tsx'

function showCopyLink(address = '/stops/alder-bay/?from=2031-05-05#arrival-quote') {
  const user = userEvent.setup()
  render(
    <Announcer>
      <CopyLink address={address} label="Copy link" />
    </Announcer>,
  )
  return { user, button: screen.getByRole('button', { name: 'Copy link' }) }
}

const WHOLE = `${window.location.origin}/stops/alder-bay/?from=2031-05-05#arrival-quote`

/** What the status comes to say: the clipboard answers in its own time. */
async function announced(words: RegExp) {
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words))
}

describe('copying a link', () => {
  it('puts the whole address on the clipboard and says so', async () => {
    const { user, button } = showCopyLink()
    await user.click(button)
    await announced(/^Link copied\.$/)
    expect(await navigator.clipboard.readText()).toBe(WHOLE)
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('keeps the focus where the reader pressed', async () => {
    const { user, button } = showCopyLink()
    await user.click(button)
    await announced(/^Link copied\.$/)
    expect(button).toHaveFocus()
  })
})

describe('where the browser refuses the clipboard', () => {
  function refuse() {
    return vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowed'))
  }

  function linkField(): Promise<HTMLInputElement> {
    return screen.findByRole<HTMLInputElement>('textbox', { name: 'Link' })
  }

  function selected(field: HTMLInputElement): string {
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
  }

  it('shows the link selected, ready for the reader’s own copy command', async () => {
    const { user, button } = showCopyLink()
    refuse()
    await user.click(button)
    const field = await linkField()
    expect(field).toHaveFocus()
    expect(selected(field)).toBe(WHOLE)
    expect(field).toHaveAttribute('readonly')
    await announced(/copy it from here/)
  })

  it('selects it again when asked again', async () => {
    const { user, button } = showCopyLink()
    refuse()
    await user.click(button)
    const field = await linkField()
    field.setSelectionRange(0, 0)
    await user.click(button)
    await waitFor(async () => expect(await linkField()).toHaveFocus())
    expect(selected(await linkField())).toBe(WHOLE)
  })

  it('takes the field away once the browser allows it', async () => {
    const { user, button } = showCopyLink()
    const refused = refuse()
    await user.click(button)
    expect(await linkField()).toBeVisible()
    refused.mockRestore()
    await user.click(button)
    await announced(/^Link copied\.$/)
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('does the same where there is no clipboard at all', async () => {
    const { user, button } = showCopyLink()
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(
      // As in a page without a secure context, where browsers leave it out.
      undefined as unknown as Clipboard,
    )
    await user.click(button)
    expect(selected(await linkField())).toBe(WHOLE)
  })
})
