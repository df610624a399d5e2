/**
 * The class that gives an element and its children a trip's hue as `--trip`. Not a `style`: the pages'
 * Content-Security-Policy keeps browsers from applying those that stand in a page as written.
 */
export function hueClass(hue: number): string {
  return `hue-${hue}`
}
