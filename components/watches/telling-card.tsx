import type { WatchSettings } from '@/lib/core/watch/watch-settings';
import { SwitchRow } from '../ui/switch-row';
import { useWords } from '../ui/words';

interface Props {
  readonly settings: WatchSettings;
  /** Whether the browser lets us show notices; null until it was asked. */
  readonly allowed: boolean | null;
  readonly onSettings: (settings: WatchSettings) => void;
  /** Called straight from the click. */
  readonly onAsk: () => void;
}

/** The usual night, minutes of the day. */
const NIGHT = { from: 22 * 60, to: 8 * 60 };

/** How one is told: the browser's permission, quiet hours, what a notice may name. */
export function TellingCard({ settings, allowed, onSettings, onAsk }: Props) {
  const { t } = useWords();
  const { quiet, names } = settings;
  return (
    <section class="card">
      <h2>{t('telling_title')}</h2>
      {allowed === false ? (
        <p class="paused">
          {t('telling_not_allowed')}{' '}
          <button type="button" onClick={onAsk}>
            {t('telling_ask')}
          </button>
        </p>
      ) : (
        allowed && <p>{t('telling_allowed')}</p>
      )}
      <SwitchRow
        label={t('telling_quiet')}
        on={quiet !== null}
        onChange={(on) => onSettings({ ...settings, quiet: on ? NIGHT : null })}
      />
      {quiet && (
        <p class="quiet-hours">
          <Clock
            label={t('telling_quiet_from')}
            minutes={quiet.from}
            onChange={(from) => onSettings({ ...settings, quiet: { ...quiet, from } })}
          />
          <Clock
            label={t('telling_quiet_to')}
            minutes={quiet.to}
            onChange={(to) => onSettings({ ...settings, quiet: { ...quiet, to } })}
          />
        </p>
      )}
      <SwitchRow
        label={t('telling_names')}
        on={names}
        onChange={(on) => onSettings({ ...settings, names: on })}
      />
      <p class="soft small">{t('telling_what')}</p>
    </section>
  );
}

interface ClockProps {
  readonly label: string;
  /** Of the day. */
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

function Clock({ label, minutes, onChange }: ClockProps) {
  const two = (value: number) => String(value).padStart(2, '0');
  return (
    <label>
      <span>{label}</span>{' '}
      <input
        type="time"
        value={`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`}
        onChange={(event) => {
          const [hour, minute] = event.currentTarget.value.split(':').map(Number);
          if (hour !== undefined && minute !== undefined && hour >= 0) onChange(hour * 60 + minute);
        }}
      />
    </label>
  );
}
