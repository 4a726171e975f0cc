import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/charts/strip.css';
import '@/components/history/history.css';
import '@/components/history/dashboard.css';
import '@/components/history/trouble.css';
import '@/components/history/strips.css';
import '@/components/history/tables.css';
import '@/components/charts/money-charts.css';
import '@/components/compare/compare.css';
import '@/components/compare/compare-parts.css';
import '@/components/compare/print.css';
import '@/components/rules/rules.css';
import { seeNews } from '@/lib/adapters/browser/see-news';
import { showPage } from '../shared/show-page';
import { Dashboard } from './dashboard';

seeNews();
showPage({ title: 'nav_history', children: <Dashboard /> });
