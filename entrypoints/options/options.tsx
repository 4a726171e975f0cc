import { Choice } from '@/components/ui/choice';
import { SwitchRow } from '@/components/ui/switch-row';
import { useWords } from '@/components/ui/words';
import { badgeShown, theme } from '@/lib/adapters/browser/settings';
import { watchDemo } from '@/lib/adapters/database/history-queries';
import { LanguageChoice } from '../shared/language-choice';
import { useLive } from '../shared/use-live';
import { useSample } from '../shared/use-sample';
import { useStored } from '../shared/use-stored';
import { Sites } from './sites';
import { StoreSwitches } from './store-switches';

/** Settings: look, sites, stores, sample data. Every change counts at once. */
export function Options() {
  const { t } = useWords();
  const [colours, setColours] = useStored(theme);
  const [badge, setBadge] = useStored(badgeShown);
  const demo = useLive(watchDemo);
  const sample = useSample();
  return (
    <main class="page">
      <header class="top">
        <h1>{t('settings')}</h1>
        <nav aria-label={t('nav_label')}>
          <a href="dashboard.html#/">{t('nav_overview')}</a>
          <a href="dashboard.html#/history">{t('nav_history')}</a>
        </nav>
      </header>
      <section class="card">
        <h2>{t('options_look')}</h2>
        <LanguageChoice />
        <Choice
          label={t('theme_label')}
          value={colours ?? 'system'}
          options={[
            ['system', t('theme_system')],
            ['light', t('theme_light')],
            ['dark', t('theme_dark')],
          ]}
          onChange={setColours}
        />
        <SwitchRow label={t('badge_label')} on={badge ?? true} onChange={setBadge} />
      </section>
      <Sites />
      <StoreSwitches />
      <section class="card">
        <h2>{t('options_sample')}</h2>
        {demo.value === false && <p>{t('options_sample_none')}</p>}
        {demo.value === true && <p>{t('demo_banner')}</p>}
        <p class="buttons">
          {demo.value ? (
            <button type="button" onClick={sample.remove} disabled={sample.busy}>
              {t('demo_remove')}
            </button>
          ) : (
            <button type="button" onClick={sample.fill} disabled={sample.busy}>
              {t('demo_fill')}
            </button>
          )}
        </p>
        <output class="small soft">{sample.said}</output>
      </section>
    </main>
  );
}
