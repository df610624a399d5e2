import { describe, expect, it } from 'vitest'
import { answerPage, type PageSources } from '../../src/offline/answer-page.ts'
import { withVersion } from '../../src/offline/page-version.ts'

const NEVER = new Promise<never>(() => undefined)

function aPage(version: string, init: ResponseInit = {}): Response {
  const html = withVersion(`<html><body>${version}</body></html>`, version)
  return new Response(html, { headers: { 'content-type': 'text/html' }, ...init })
}

/** What a reader sees who opens a page while the files of version `kept` are there. */
async function shown(sources: Partial<PageSources>): Promise<string> {
  const answer = await answerPage({
    version: 'kept',
    fromHost: async () => aPage('kept'),
    shell: async () => new Response('shell'),
    patience: () => NEVER,
    ...sources,
  })
  return (await answer.text()).replace(/<[^>]*>/g, '')
}

describe('a reader who opens a page gets', () => {
  it('the host’s, which can be read before any script, while it is of the version that is kept', async () => {
    expect(await shown({})).toBe('kept')
  })

  it('the host’s word that there is no such page', async () => {
    expect(await shown({ fromHost: async () => aPage('kept', { status: 404 }) })).toBe('kept')
  })

  it('the shell of the old version after an update: the old files would not fit the new page', async () => {
    expect(await shown({ fromHost: async () => aPage('newer') })).toBe('shell')
  })

  it('the shell without a network', async () => {
    expect(await shown({ fromHost: () => Promise.reject(new TypeError('Failed to fetch')) })).toBe(
      'shell',
    )
  })

  it('the shell where the connection ends after the page has begun', async () => {
    const cut = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('network error'))
      },
    })
    const headers = { 'content-type': 'text/html' }
    expect(await shown({ fromHost: async () => new Response(cut, { headers }) })).toBe('shell')
  })

  it('the shell where the host has a fault', async () => {
    expect(
      await shown({ fromHost: async () => new Response('Bad gateway', { status: 502 }) }),
    ).toBe('shell')
  })

  it('the shell once it has waited long enough', async () => {
    expect(await shown({ fromHost: () => NEVER, patience: async () => undefined })).toBe('shell')
  })

  it('what is no page of this site as it is, such as a network’s own sign-in page', async () => {
    const signIn = new Response('<html>Sign in</html>', {
      headers: { 'content-type': 'text/html' },
    })
    expect(await shown({ fromHost: async () => signIn })).toBe('Sign in')
  })

  it('the host’s page, however late and new, where nothing is kept any more', async () => {
    const shell = async () => undefined
    const fromHost = async () => aPage('newer')
    expect(await shown({ fromHost, shell, patience: async () => undefined })).toBe('newer')
  })

  it('the browser’s own word where there is neither a network nor anything kept', async () => {
    const fromHost = () => Promise.reject(new TypeError('Failed to fetch'))
    await expect(shown({ fromHost, shell: async () => undefined })).rejects.toThrow(
      'Failed to fetch',
    )
  })
})
