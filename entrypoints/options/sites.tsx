import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import { askForSites, giveBackSite, watchSites } from '@/lib/adapters/browser/site-access';
import { builtInStoreOrigins } from '@/lib/core/reading/stores/origins';

/** Sites that may be read, each with the way to take it back. */
export function Sites() {
  const { t } = useWords();
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => watchSites(setSites), []);
  const every = sites.includes('<all_urls>') || sites.includes('https://*/*');
  const missing = every ? [] : builtInStoreOrigins().filter((pattern) => !sites.includes(pattern));
  return (
    <section class="card">
      <h2>{t('options_sites')}</h2>
      {sites.length === 0 && <p class="soft">{t('options_sites_none')}</p>}
      <ul class="lines">
        {sites.map((site) => (
          <li key={site}>
            <code>{siteWords(site) ?? t('options_every_site', site)}</code>
            <button
              type="button"
              aria-label={t('options_revoke_of', siteWords(site) ?? site)}
              onClick={() => void giveBackSite(site)}
            >
              {t('options_revoke')}
            </button>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p class="buttons">
          <button type="button" onClick={() => void askForSites(missing)}>
            {t('options_allow_stores')}
          </button>
        </p>
      )}
    </section>
  );
}

/** "*://*.mi.com/*" as people say it: "mi.com". Null when it names no single site. */
function siteWords(pattern: string): string | null {
  const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
  return host && host !== '*' ? host.replace(/^\*\./, '') : null;
}
