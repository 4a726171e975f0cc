import type { World } from './world';

const DAY = 86_400_000;

/** Pages that a live watch asks for and that have neither a time to come nor a pause with its reason. */
export function forgotten(world: World, pages: readonly string[]): string[] {
  const rows = new Map(world.memory.world().checks.map((check) => [check.page, check.state]));
  const bound = new Date(Date.parse(world.clocks.wall) + 9 * DAY).toISOString();
  return pages.filter((page) => {
    const state = rows.get(page);
    if (state?.kind === 'waiting') return state.due > bound;
    if (state?.kind === 'paused') return state.until !== null && state.until > bound;
    // Its worker is at it, or died in it minutes ago.
    return state?.kind !== 'claimed' || Date.parse(world.clocks.wall) - Date.parse(state.until) > 10 * 60_000;
  });
}

/**
 * Pages that were left alone for longer than the longest interval without a pause that explains it.
 * `begin`: when the watches were made.
 */
export function neglected(world: World, pages: readonly string[], begin: number): string[] {
  const paused = new Set(
    world.memory
      .world()
      .checks.filter(({ state }) => state.kind === 'paused')
      .map(({ page }) => page),
  );
  return pages.flatMap((page) => {
    // What robots.txt forbids at times is left alone for as long.
    if (paused.has(page) || page.includes('/hidden/')) return [];
    const times = world.requests.filter((one) => one.page === page).map((one) => one.true);
    const gaps = [...times, world.clocks.true].map((at, index) => at - (times[index - 1] ?? begin));
    const longest = Math.max(...gaps) / DAY;
    return longest > 12 ? [`${page}: ${longest.toFixed(1)} days`] : [];
  });
}
