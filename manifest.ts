import type { ConfigEnv, UserManifest } from 'wxt';
import { builtInStoreOrigins } from './lib/core/reading/stores/origins';

/** None of these brings a warning. */
const PERMISSIONS = ['activeTab', 'alarms', 'idle', 'scripting', 'storage', 'unlimitedStorage'];
/** Asked for at the first watch. */
const ASKED = ['notifications' as const];

/**
 * The extension's manifest. Installing asks for no site: every site is optional (DESIGN, decision 9).
 * The end-to-end build requires what is asked for later, because a test cannot press the browser's own prompt.
 */
export function manifest(env: ConfigEnv): UserManifest {
  const everySite = ['https://*/*', 'http://*/*'];
  const endToEnd = process.env['FENQI_E2E'] === '1';
  return {
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '123',
    // A worker cannot parse HTML; Firefox's background page can.
    permissions: [
      ...PERMISSIONS,
      ...(env.browser === 'firefox' ? [] : ['offscreen']),
      ...(endToEnd ? ASKED : []),
    ],
    ...(endToEnd
      ? { host_permissions: everySite }
      : {
          optional_permissions: ASKED,
          optional_host_permissions: [...builtInStoreOrigins(), ...everySite],
        }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src https: http: blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    action: { default_title: '__MSG_extensionName__' },
    ...(env.browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'fenqi-radar@example.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  };
}
