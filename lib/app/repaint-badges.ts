import { badgeSign } from './badge-sign';
import type { Badge, TabViews } from './ports';

/** Draws every tab's sign anew: the user switched badges on or off, or changed the language. */
export async function repaintBadges({
  badge,
  tabViews,
}: {
  badge: Badge;
  tabViews: TabViews;
}): Promise<void> {
  for (const [tab, view] of await tabViews.all()) await badge.show(tab, badgeSign(view));
}
