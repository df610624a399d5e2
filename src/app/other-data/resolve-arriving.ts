import type { ViewWithNotices } from '../../address/decode-address.ts'
import type { View } from '../../view/view.ts'

/**
 * What can be shown of a view while some of its dataset is still to come: a stop or an excerpt that is
 * not there may come, and so is neither given up nor said to be missing.
 * @param resolve what can be shown as if nothing more came
 */
export function resolveArriving(
  view: View,
  resolve: (view: View) => ViewWithNotices,
): ViewWithNotices & { readonly isAwaited: boolean } {
  const resolved = resolve(view)
  const isMissing = ({ kind }: { readonly kind: string }) =>
    kind === 'unknown-stop' || kind === 'unknown-excerpt'
  if (!resolved.notices.some(isMissing)) return { ...resolved, isAwaited: false }
  const { stop, excerpt } = view
  return {
    view: { ...resolved.view, stop, excerpt },
    notices: resolved.notices.filter((notice) => !isMissing(notice)),
    isAwaited: true,
  }
}
