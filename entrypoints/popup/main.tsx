import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/plans/plans.css';
import '@/components/history/history.css';
import './popup.css';
import { showPage } from '../shared/show-page';
import { Popup } from './popup';

/** `?tab=ID` speaks about that tab: for a popup drawn in a tab of its own. */
const asked = new URLSearchParams(location.search).get('tab');

showPage({ title: 'extensionName', children: <Popup tabId={asked === null ? null : Number(asked)} /> });
