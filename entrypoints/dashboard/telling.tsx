import { useEffect, useState } from 'preact/hooks';
import { TellingCard } from '@/components/watches/telling-card';
import { askForNotices, mayShowNotices } from '@/lib/adapters/browser/notice-access';
import { watchTelling } from '@/lib/adapters/browser/settings';
import { useStored } from '../shared/use-stored';

/** How one is told, as the settings and the browser's permission have it. */
export function Telling() {
  const [settings, change] = useStored(watchTelling);
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => void mayShowNotices().then(setAllowed, () => setAllowed(false)), []);
  if (!settings) return null;
  return (
    <TellingCard
      settings={settings}
      allowed={allowed}
      onSettings={change}
      onAsk={() => void askForNotices().then(setAllowed, () => setAllowed(false))}
    />
  );
}
