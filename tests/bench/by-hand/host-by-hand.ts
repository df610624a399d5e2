import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { hostSite, type StaticHost } from '../../browser/static-host.ts'

/** What the page with clusters needs besides itself. */
const CLUSTER_FILES = [
  'leaflet/dist/leaflet.js',
  'leaflet/dist/leaflet.css',
  'leaflet/dist/images',
  'leaflet.markercluster/dist/leaflet.markercluster.js',
  'leaflet.markercluster/dist/MarkerCluster.css',
  'leaflet.markercluster/dist/MarkerCluster.Default.css',
]

/**
 * Hosts the two pages that a developer would write by hand: `clusters.html` and `marker-each.html`.
 * @param files that both may show: their paths
 */
export async function hostByHand(files: readonly string[]): Promise<StaticHost> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-by-hand-'))
  const root = import.meta.dirname
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: folder,
      target: 'es2022',
      rollupOptions: { input: join(root, 'marker-each.html') },
    },
  })
  await cp(join(root, 'clusters.html'), join(folder, 'clusters.html'))
  for (const file of CLUSTER_FILES) {
    const name = file.slice(file.lastIndexOf('/') + 1)
    await cp(join('node_modules', file), join(folder, name), { recursive: true })
  }
  for (const file of files) await cp(file, join(folder, file.slice(file.lastIndexOf('/') + 1)))
  const host = await hostSite(folder)
  return {
    ...host,
    async close() {
      await host.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
