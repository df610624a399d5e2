/** Rows under the headings that they stand under, in their order. */
export function underHeadings<Drawn extends { readonly row: { readonly heading: number } }>(
  drawn: readonly Drawn[],
): readonly (readonly Drawn[])[] {
  const groups: Drawn[][] = []
  for (const one of drawn) {
    const last = groups.at(-1)
    if (last?.[0]?.row.heading === one.row.heading) last.push(one)
    else groups.push([one])
  }
  return groups
}
