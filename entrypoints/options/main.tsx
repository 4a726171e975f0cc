import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/history/dashboard.css';
import './options.css';
import { showPage } from '../shared/show-page';
import { Options } from './options';

showPage({ title: 'settings', children: <Options /> });
