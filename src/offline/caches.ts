/** Names of the browser's caches, one pair for each site on a host. */
export function cacheNames(base: string) {
  return { kept: `dateline-kept ${base}`, details: `dateline-details ${base}` }
}
