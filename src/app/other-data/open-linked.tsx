import { createRoot } from 'react-dom/client'
import { fileOfData, readDataAddress } from '../../address/data-address.ts'
import type { ViewWithNotices } from '../../address/decode-address.ts'
import { linkedFile } from '../../dataset/byte-source.ts'
import type { Arrival } from '../../dataset/receive-dataset.ts'
import type { DataSource } from '../../ui/data-source.ts'
import type { Notice } from '../../view/notice.ts'
import { forgetPresses } from '../early-entries.ts'
import { LanguageFailure } from '../LanguageFailure.tsx'
import type { PageHost } from '../page-host.ts'
import { LinkedFailure } from './LinkedFailure.tsx'
import { LoadingData } from './LoadingData.tsx'
import { Opening } from './opening.ts'

/** How often the amount that has come is told anew, in milliseconds: screen readers speak it. */
const PACE = 2000

/**
 * Shows the dataset that an address names, once it has come; until then how much of it has, and where it
 * does not come what is wrong, with a way to try again.
 * @param asked what the address asks for, `data` included
 * @returns why it is not even asked for; null where it is
 */
export async function openLinked(
  data: string,
  asked: ViewWithNotices,
  host: PageHost,
): Promise<Notice | null> {
  const { site, dataHosts } = host.edition
  if (dataHosts === null && fileOfData(data) === null) return { kind: 'data-unavailable', data }
  const home = new URL(site.base, window.location.href).href
  const found = readDataAddress(data, { home, hosts: dataHosts ?? [] })
  if ('notice' in found) return found.notice
  const { url, isOwn } = found
  const source: DataSource = isOwn
    ? { kind: 'site', name: fileNameOf(url), address: url }
    : { kind: 'host', name: found.host, address: url }
  takePreloaded(url)
  forgetPresses()
  const page = createRoot(host.root)
  host.close = () => page.unmount()
  const tell = paced((progress: Arrival | null) =>
    page.render(<LoadingData name={source.name} progress={progress} />),
  )
  let isShown = false
  const opening = new Opening(host, {
    ...{ bytes: linkedFile(url), source, asked, isStep: false, isRepeatable: true },
    onArrival: (arrival) => {
      if (!isShown) tell(arrival)
    },
    onShown() {
      isShown = true
    },
  })
  const load = async () => {
    tell(null)
    // There is something to see in place of what was written for another address.
    document.documentElement.classList.remove('elsewhere')
    const opened = await opening.run()
    if (opened.kind === 'speechless') page.render(<LanguageFailure language={opened.language} />)
    if (opened.kind !== 'refused') return
    page.render(
      <LinkedFailure
        name={source.name}
        problems={opened.problems}
        base={site.base}
        onTryAgain={() => void load()}
      />,
    )
  }
  await load()
  return null
}

/**
 * Takes what the page has asked for ahead of the program and nobody here reads, the site's own dataset: a
 * browser complains of what nobody takes.
 * @param wanted the address of what is read
 */
function takePreloaded(wanted: string): void {
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel="preload"]')) {
    if (href !== wanted) fetch(href).catch(() => undefined)
  }
}

/** Passes on what is told, null at once, the rest not more often than `PACE`. */
function paced<Told>(tell: (told: Told | null) => void): (told: Told | null) => void {
  let last = 0
  return (told) => {
    const now = performance.now()
    if (told !== null && now - last < PACE) return
    last = now
    tell(told)
  }
}

function fileNameOf(url: string): string {
  const { pathname, host } = new URL(url)
  const name = pathname.slice(pathname.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(name) || host
  } catch {
    return name
  }
}
