import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/charts/strip.css';
import '@/components/history/history.css';
import '@/components/history/dashboard.css';
import { showPage } from '../shared/show-page';
import { Dashboard } from './dashboard';

showPage({ title: 'nav_history', children: <Dashboard /> });
