import { lazy, type ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { Layout } from './layout';
import { SearchRoute } from './routes/search-route';

const ServiceRoute = lazy(() =>
  import('./routes/service-route').then((m) => ({ default: m.ServiceRoute })),
);
const StructureRoute = lazy(() =>
  import('./routes/structure-route').then((m) => ({ default: m.StructureRoute })),
);
const DispositifRoute = lazy(() =>
  import('./routes/dispositif-route').then((m) => ({ default: m.DispositifRoute })),
);
const SelectionRoute = lazy(() =>
  import('./routes/selection-route').then((m) => ({ default: m.SelectionRoute })),
);
const AboutRoute = lazy(() =>
  import('./routes/about-route').then((m) => ({ default: m.AboutRoute })),
);
const AccessibilityRoute = lazy(() =>
  import('./routes/accessibility-route').then((m) => ({ default: m.AccessibilityRoute })),
);

// The pages of accounts come with their own table: it does not weigh on the search.
const ProfessionalRoutes = lazy(() =>
  import('./professional-routes').then((m) => ({ default: m.ProfessionalRoutes })),
);

export function App(): ReactElement {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<SearchRoute />} />
        <Route path="solutions/:id" element={<ServiceRoute />} />
        <Route path="structures/:id" element={<StructureRoute />} />
        <Route path="dispositifs/:slug" element={<DispositifRoute />} />
        <Route path="selection" element={<SelectionRoute />} />
        <Route path="a-propos" element={<AboutRoute />} />
        <Route path="accessibilite" element={<AccessibilityRoute />} />
        <Route path="*" element={<ProfessionalRoutes />} />
      </Route>
    </Routes>
  );
}
