import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import '@/components/plans/plans.css';
import '@/components/page/chip.css';
import './welcome.css';
import { showPage } from '../shared/show-page';
import { Welcome } from './welcome';

showPage({ title: 'welcome_page', children: <Welcome /> });
