import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import { EmbedScreen } from './features/embed/embed-screen';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const root = document.getElementById('racine');
if (!root) throw new Error('embed.html has no #racine');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <EmbedScreen params={new URLSearchParams(window.location.search)} />
    </QueryClientProvider>
  </StrictMode>,
);
