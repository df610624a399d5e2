/** The points that SVG path data leads to, one after the other; of an arc its end. */
export function readPath(data: string): readonly (readonly [x: number, y: number])[] {
  const points: [number, number][] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const go = (toX: number, toY: number) => {
    x = toX
    y = toY
    points.push([x, y])
  }
  for (const [, command = '', rest = ''] of data.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    if (command === 'z') {
      x = startX
      y = startY
    }
    const [baseX, baseY] = [() => relative(command, x), () => relative(command, y)]
    const size = SIZES[command.toLowerCase()] ?? 0
    for (let at = 0; size > 0 && at < numbers.length; at += size) {
      const [a = 0, b = 0] = numbers.slice(at + size - Math.min(2, size))
      if (/h/i.test(command)) go(baseX() + a, y)
      else if (/v/i.test(command)) go(x, baseY() + a)
      else go(baseX() + a, baseY() + b)
      if (/m/i.test(command) && at === 0) {
        startX = x
        startY = y
      }
    }
  }
  return points
}

/** How many numbers a step of a command has. */
const SIZES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, a: 7 }

function relative(command: string, from: number): number {
  return command === command.toLowerCase() ? from : 0
}
