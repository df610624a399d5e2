import { createRoot } from 'react-dom/client'
import { fileOfData, readDataAddress } from '../../address/data-address.ts'
import type { ViewWithNotices } from '../../address/decode-address.ts'
import { downloadDataset, type Progress } from '../../dataset/download-dataset.ts'
import type { DataSource } from '../../ui/data-source.ts'
import type { Notice } from '../../view/notice.ts'
import { forgetPresses } from '../early-entries.ts'
import type { PageHost } from '../page-host.ts'
import { LinkedFailure } from './LinkedFailure.tsx'
import { LoadingData } from './LoadingData.tsx'
import { showOther } from './show-other.ts'

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
  takePreloaded()
  forgetPresses()
  const page = createRoot(host.root)
  host.close = () => page.unmount()
  const load = async () => {
    const tell = (progress: Progress | null) =>
      page.render(<LoadingData name={source.name} progress={progress} />)
    tell(null)
    // There is something to see in place of what was written for another address.
    document.documentElement.classList.remove('elsewhere')
    const { dataset, problems } = await downloadDataset(url, paced(tell))
    if (dataset !== null) {
      await showOther(host, { dataset, problems, source, asked, isStep: false })
      return
    }
    page.render(
      <LinkedFailure
        name={source.name}
        problems={problems}
        base={site.base}
        onTryAgain={() => void load()}
      />,
    )
  }
  await load()
  return null
}

/**
 * Takes what the page has asked for ahead of the program, the site's own dataset: a browser complains of
 * what nobody takes.
 */
function takePreloaded(): void {
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel="preload"]')) {
    fetch(href).catch(() => undefined)
  }
}

/** Passes on what is told, not more often than `PACE`. */
function paced(tell: (progress: Progress) => void): (progress: Progress) => void {
  let told = performance.now()
  return (progress) => {
    const now = performance.now()
    if (now - told < PACE) return
    told = now
    tell(progress)
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
